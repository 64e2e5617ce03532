import { useTranslation } from 'react-i18next';
import type { QualitySeverity } from '../../__generated__/graphql.ts';

const SHAPES: Record<QualitySeverity, string> = { BLOCKING: '■', WARNING: '▲', INFO: '◆' };

/** How much a rule weighs, by shape and word; without the colours of the lights. */
export function SeverityMark({ severity }: { severity: QualitySeverity }) {
  const { t } = useTranslation();
  return (
    <span className="severity-mark">
      <span aria-hidden="true">{SHAPES[severity]}</span> {t(`quality.severity.${severity}`)}
    </span>
  );
}
