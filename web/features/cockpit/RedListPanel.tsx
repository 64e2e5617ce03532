import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../__generated__/gql.ts';
import type { RedList_ItemFragment } from '../../__generated__/graphql.ts';
import type { LegendEntryInput } from '../../charts/light.ts';
import { Panel } from '../../ui/Panel.tsx';
import { RedListRow } from './RedListRow.tsx';

graphql(`
  fragment RedList_item on RedListItem {
    unit { id code nameZh nameEn shortNameZh }
    indicator { id code nameZh nameEn shortNameZh lightRule { id lagDigits } }
    light lagPoints lagMeasure monthsInRow
    leadDepartment { id code nameZh nameEn shortNameZh }
    responsiblePerson
  }
`);

/** As many as a phone shows at first; the style sheet hides the rest on narrow screens only. */
const SHORT_LIST = 8;

interface RedListPanelProps {
  items: readonly RedList_ItemFragment[];
  legend: readonly LegendEntryInput[];
}

/** What is red, whose it is, since when, and who answers for it. */
export function RedListPanel({ items, legend }: RedListPanelProps) {
  const { t } = useTranslation();
  const [isShort, setIsShort] = useState(true);
  return (
    <Panel
      className="cockpit-red"
      title={t('cockpit.redList')}
      lead={items.length > 0 ? t('cockpit.redListNotice') : null}
      aside={<span className="muted">{t('cockpit.redListCount', { count: items.length })}</span>}
    >
      {items.length === 0 ? <p className="muted">{t('cockpit.redListEmpty')}</p> : null}
      <ol className="red-list" data-short={isShort || undefined}>
        {items.map((item) => (
          <RedListRow
            key={`${item.unit.code}~${item.indicator.code}`}
            item={item}
            legend={legend}
          />
        ))}
      </ol>
      {isShort && items.length > SHORT_LIST ? (
        <button type="button" className="button red-list-more" onClick={() => setIsShort(false)}>
          {t('cockpit.redListAll', { count: items.length })}
        </button>
      ) : null}
    </Panel>
  );
}
