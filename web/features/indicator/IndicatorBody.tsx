import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../__generated__/gql.ts';
import type { IndicatorPage_IndicatorFragment } from '../../__generated__/graphql.ts';
import { formatInstant } from '../../charts/format.ts';
import { Facts } from '../../ui/Facts.tsx';
import { useLanguage } from '../../ui/names.ts';
import { Panel } from '../../ui/Panel.tsx';
import { useScope } from '../../ui/use-scope.ts';
import { IndicatorStanding } from './IndicatorStanding.tsx';
import { indicatorFacts } from './indicator-facts.ts';
import { RulePanel } from './RulePanel.tsx';

graphql(`
  fragment IndicatorPage_indicator on Indicator {
    id code nameZh nameEn kind direction unitOfMeasureZh unitOfMeasureEn
    timeAggregation unitAggregation frequency digits skipsJanuary definitionZh definitionEn
    block { code nameZh nameEn fullMark }
    leadDepartment { id code nameZh nameEn }
    lightRule { id nameZh nameEn lagDigits hasHole bands { light shape wordZh wordEn severity lower lowerClosed upper upperClosed } }
    notes { text receiptNumber recordedAt }
  }
`);

export function IndicatorBody({ indicator }: { indicator: IndicatorPage_IndicatorFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { linkTo } = useScope();
  const definition = language === 'en' ? indicator.definitionEn : indicator.definitionZh;
  return (
    <div className="stack">
      <div className="columns-2">
        <Panel title={t('field.definition')}>
          <p className="indicator-definition">{definition || t('field.none')}</p>
          <Facts facts={indicatorFacts(indicator, language, t)} />
        </Panel>
        <RulePanel rule={indicator.lightRule} />
      </div>
      <IndicatorStanding code={indicator.code} />
      <Panel title={t('indicators.notes')}>
        {indicator.notes.length === 0 ? <p className="muted">{t('indicators.notesNone')}</p> : null}
        <ul className="indicator-notes">
          {indicator.notes.map((note) => (
            <li key={note.receiptNumber + note.text}>
              {note.text}{' '}
              <span className="muted">
                {t('indicators.recorded', { moment: formatInstant(note.recordedAt, language) })}{' '}
                <Link to={linkTo(`/pushes/${note.receiptNumber}`)}>{note.receiptNumber}</Link>
              </span>
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}
