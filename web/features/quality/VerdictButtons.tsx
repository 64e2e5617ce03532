import { useTranslation } from 'react-i18next';
import type { QualityVerdict } from '../../__generated__/graphql.ts';

interface VerdictButtonsProps {
  offered: readonly QualityVerdict[];
  onChoose: (verdict: QualityVerdict) => void;
}

/** The verdicts the viewer may give, each with its key. */
export function VerdictButtons({ offered, onChoose }: VerdictButtonsProps) {
  const { t } = useTranslation();
  if (offered.length === 0) return null;
  return (
    <div className="verdict-actions no-print">
      {offered.map((verdict, at) => (
        <button
          key={verdict}
          type="button"
          className="button"
          aria-keyshortcuts={String(at + 1)}
          onClick={() => onChoose(verdict)}
        >
          {t(`quality.verdict.${verdict}`)}{' '}
          <span className="verdict-key" aria-hidden="true">
            {at + 1}
          </span>
        </button>
      ))}
    </div>
  );
}
