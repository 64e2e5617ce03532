import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { pageState } from '../../ui/query-state.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useScope } from '../../ui/use-scope.ts';
import { useMay } from '../../ui/viewer.ts';
import { QualityRulesDocument } from './quality-query.ts';
import { RuleEditor } from './RuleEditor.tsx';
import { RuleTable } from './RuleTable.tsx';

/** The rules with severity and owner; the office writes the next version of one, or a new one. */
export function RuleList() {
  const { t } = useTranslation();
  const { params, patch } = useScope();
  const mayWrite = useMay('qualityRule.write');
  const { data, error, loading, refetch } = useQuery(QualityRulesDocument);
  const rules = data?.qualityRules ?? [];
  const state = pageState({ data, error, loading });
  const edited = mayWrite ? params.get('edit') : null;
  if (state === 'loading') return <Skeleton lines={10} height={28} />;
  if (state === 'error') return <FailureNotice error={error} onRetry={() => void refetch()} />;
  return (
    <div className="stack">
      {edited === null ? null : (
        <RuleEditor
          key={edited}
          rule={rules.find(({ code }) => code === edited) ?? null}
          onDone={() => patch({ edit: null, face: null })}
        />
      )}
      <div className="panel">
        {rules.length === 0 ? (
          <Notice title={t('quality.noRules')} text={t('quality.noRulesText')} />
        ) : (
          <RuleTable rules={rules} />
        )}
        {mayWrite ? (
          <div className="quality-new">
            <button type="button" className="button" onClick={() => patch({ edit: '*' })}>
              {t('quality.newRule')}
            </button>
          </div>
        ) : null}
      </div>
    </div>
  );
}
