import { useTranslation } from 'react-i18next';
import { formatInstant, formatNumber } from '../../charts/format.ts';
import { useLanguage } from '../../ui/names.ts';
import type { ReconciliationRow } from './reconciliation-rows.ts';

interface SideFigureProps {
  side: ReconciliationRow['observation'];
  digits: number;
  isScored: boolean;
}

/** One department's figure; a named absence is told, silence is a dash. The scored side says so. */
export function SideFigure({ side, digits, isScored }: SideFigureProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const when = side ? formatInstant(side.recordedAt, language) : undefined;
  return (
    <span className="side-figure" title={when}>
      {isScored ? <small className="side-scored">{t('reconciliation.scored')}</small> : null}
      {side?.missingReason
        ? t(`reconciliation.missing.${side.missingReason}`)
        : formatNumber(side?.value, { digits })}
    </span>
  );
}
