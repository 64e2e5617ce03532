import './quality.css';
import { useTranslation } from 'react-i18next';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { useScope } from '../../ui/use-scope.ts';
import { FlagFilters } from './FlagFilters.tsx';
import { FlagQueue } from './FlagQueue.tsx';
import { RuleList } from './RuleList.tsx';

/** 质量审核: figures that break a rule and wait for a verdict, and the rules themselves. */
export function QualityPage() {
  const { t } = useTranslation();
  const { params, patch } = useScope();
  const view = params.get('view') === 'rules' ? 'rules' : 'flags';
  return (
    <PageFrame
      title={t('quality.title')}
      lead={t(view === 'rules' ? 'quality.rulesLead' : 'quality.lead')}
      controls={
        <Segmented
          label={t('quality.view')}
          options={[
            { value: 'flags', label: t('quality.flags') },
            { value: 'rules', label: t('quality.rules') },
          ]}
          value={view}
          onChange={(next) => patch({ view: next === 'rules' ? next : null })}
        />
      }
    >
      {view === 'rules' ? (
        <RuleList />
      ) : (
        <>
          <div className="quality-filters no-print">
            <FlagFilters />
          </div>
          <FlagQueue />
        </>
      )}
    </PageFrame>
  );
}
