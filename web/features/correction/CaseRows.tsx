import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatPeriod } from '../../charts/format.ts';
import { QUALITY_WORDS } from '../../charts/light.ts';
import { explainParam } from '../../ui/explain-link.ts';
import { nameOf, useLanguage } from '../../ui/names.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { SealGlyph } from '../../ui/SealGlyph.tsx';
import { useScope } from '../../ui/use-scope.ts';
import type { CorrectionCase } from './CorrectionBody.tsx';
import { saidText } from './said-text.ts';

const columns = ['unit', 'indicator', 'period', 'before', 'after'] as const;

/** What a case wants to change: each value as it stands under its signature, and as it shall be. */
export function CaseRows({ found }: { found: CorrectionCase }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { linkTo } = useScope();
  const { rows, rowCount } = found;
  return (
    <>
      <ScrollBox label={t('corrections.changes')}>
        <table className="plain-table case-rows">
          <thead>
            <tr>
              {columns.map((key) => (
                <th key={key} scope="col">
                  {t(`corrections.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ unit, indicator, period, before, after }) => (
              <tr key={`${unit.code} ${indicator.code} ${period}`}>
                <td>{nameOf(unit, language)}</td>
                <td>
                  <Link
                    to={linkTo(`/units/${encodeURIComponent(unit.code)}`, {
                      explain: explainParam(unit.code, indicator.code),
                    })}
                  >
                    {nameOf(indicator, language)}
                  </Link>
                </td>
                <td>{formatPeriod(period, language)}</td>
                <td>
                  <span className="case-before figure">
                    {saidText(before, indicator, language)}{' '}
                    <SealGlyph label={t('corrections.underSeal')} />
                  </span>
                  <span className="muted"> {QUALITY_WORDS[before.quality][language]}</span>
                </td>
                <td>
                  <span aria-hidden="true">→ </span>
                  <strong className="figure">{saidText(after, indicator, language)}</strong>
                  <span className="muted"> {QUALITY_WORDS[after.quality][language]}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {rowCount > rows.length ? (
        <p className="muted">
          {t('corrections.changesCapped', { total: rowCount, count: rows.length })}
        </p>
      ) : null}
    </>
  );
}
