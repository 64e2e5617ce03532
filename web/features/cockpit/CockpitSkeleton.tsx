import { Skeleton } from '../../ui/Skeleton.tsx';
import { SHARE_HEIGHT } from './share-height.ts';

/** The real layout in grey: sentence, red list, share, matrix. */
export function CockpitSkeleton() {
  return (
    <>
      <div className="cockpit-sentence">
        <Skeleton lines={1} height={32} />
      </div>
      <div className="panel cockpit-red">
        <Skeleton lines={8} height={48} />
      </div>
      <div className="panel cockpit-share">
        <Skeleton lines={1} height={SHARE_HEIGHT} />
      </div>
      <div className="panel cockpit-grey">
        <Skeleton lines={4} height={32} />
      </div>
      <div className="panel cockpit-matrix">
        <Skeleton lines={14} height={32} />
      </div>
    </>
  );
}
