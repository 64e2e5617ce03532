import { Skeleton } from '../ui/Skeleton.tsx';

/** Shown while the first chunk of a page is on its way. */
export function RouteFallback() {
  return (
    <div className="page">
      <Skeleton lines={6} height={48} />
    </div>
  );
}
