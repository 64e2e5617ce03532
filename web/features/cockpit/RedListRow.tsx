import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RedList_ItemFragment } from '../../__generated__/graphql.ts';
import { formatLag } from '../../charts/format.ts';
import { LightGlyph } from '../../charts/LightGlyph.tsx';
import { type LegendEntryInput, lightShape, lightWord } from '../../charts/light.ts';
import { explainParam } from '../../ui/explain-link.ts';
import { nameOf, shortNameOf, useLanguage } from '../../ui/names.ts';
import { patchParams } from '../../ui/scope.ts';
import { useScope } from '../../ui/use-scope.ts';

interface RedListRowProps {
  item: RedList_ItemFragment;
  legend: readonly LegendEntryInput[];
}

export function RedListRow({ item, legend }: RedListRowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { params } = useScope();
  const { unit, indicator, light, leadDepartment } = item;
  const word = lightWord(light, null, legend)[language];
  const explain = patchParams(params, { explain: explainParam(unit.code, indicator.code) });
  return (
    <li>
      <LightGlyph light={light} shape={lightShape(light, legend)} word={word} size={14} />
      <div className="red-list-what">
        <Link to={`?${explain}`} className="quiet-link" title={nameOf(indicator, language)}>
          <strong>{shortNameOf(unit, language)}</strong> {shortNameOf(indicator, language)}
        </Link>
        <span className="muted">
          {shortNameOf(leadDepartment, language)} ·{' '}
          {item.responsiblePerson ?? t('cockpit.noPerson')}
        </span>
      </div>
      <div className="red-list-how">
        <span className="figure">
          {formatLag(item.lagPoints, language, item.lagMeasure ?? undefined, {
            digits: indicator.lightRule.lagDigits,
          })}
        </span>
        <span className="muted">
          {item.monthsInRow > 1
            ? t('cockpit.months', { count: item.monthsInRow })
            : t('cockpit.monthFirst')}
        </span>
      </div>
    </li>
  );
}
