import { useTranslation } from 'react-i18next';
import { graphql } from '../../__generated__/gql.ts';
import type { CorrectionBody_CaseFragment } from '../../__generated__/graphql.ts';
import { formatCount, formatInstant } from '../../charts/format.ts';
import { Facts } from '../../ui/Facts.tsx';
import { nameOf, useLanguage } from '../../ui/names.ts';
import { Panel } from '../../ui/Panel.tsx';
import { useMay } from '../../ui/viewer.ts';
import { CancelCase } from './CancelCase.tsx';
import { CaseDecision } from './CaseDecision.tsx';
import { CaseHistory } from './CaseHistory.tsx';
import { CaseRows } from './CaseRows.tsx';
import { CaseState } from './CaseState.tsx';

graphql(`
  fragment CorrectionBody_case on CorrectionCase {
    id caseNumber kind state reason accountName fileName requestedAt rowCount isOwn
    department { id code nameZh nameEn }
    rows {
      unit { id code nameZh nameEn }
      indicator { id code nameZh nameEn unitOfMeasureZh unitOfMeasureEn digits }
      period
      before { value missingReason quality }
      after { value missingReason quality }
    }
    events { state accountName recordedAt comment receiptNumber }
  }
`);

export type CorrectionCase = CorrectionBody_CaseFragment;

export function CorrectionBody({ found }: { found: CorrectionCase }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const mayDecide = useMay('correction.decide');
  const mayCancel = useMay('correction.request') && (found.isOwn || !mayDecide);
  const isOpen = found.state === 'REQUESTED';
  const facts = [
    { label: t('corrections.state'), value: <CaseState state={found.state} /> },
    { label: t('corrections.kind'), value: t(`corrections.${found.kind}`) },
    {
      label: t('corrections.department'),
      value: found.department ? nameOf(found.department, language) : t('corrections.office'),
    },
    { label: t('corrections.account'), value: found.accountName },
    { label: t('corrections.since'), value: formatInstant(found.requestedAt, language) },
    { label: t('corrections.values'), value: formatCount(found.rowCount) },
    { label: t('corrections.file'), value: found.fileName ?? t('corrections.noFile') },
    { label: t('corrections.reason'), value: found.reason },
  ];
  return (
    <article className="stack">
      <div className="panel">
        <Facts facts={facts} />
        {isOpen && mayCancel ? <CancelCase caseNumber={found.caseNumber} /> : null}
      </div>
      <Panel title={t('corrections.changes')} lead={t('corrections.changesLead')}>
        <CaseRows found={found} />
      </Panel>
      {isOpen && mayDecide ? <CaseDecision found={found} /> : null}
      <Panel title={t('corrections.history')}>
        <CaseHistory events={found.events} />
      </Panel>
    </article>
  );
}
