import { useTranslation } from 'react-i18next';
import type { QualityRule_RuleFragment } from '../../__generated__/graphql.ts';
import { JsonField } from '../../ui/JsonField.tsx';
import { nameOf, useLanguage } from '../../ui/names.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { UserErrorList } from '../../ui/UserErrorList.tsx';
import { useJsonFault } from '../../ui/use-json-fault.ts';
import { useScope } from '../../ui/use-scope.ts';
import { RuleForm } from './RuleForm.tsx';
import { useRuleEditor } from './use-rule-editor.ts';

interface RuleEditorProps {
  /** Null = a new one. */
  rule: QualityRule_RuleFragment | null;
  onDone: () => void;
}

/** The next version of a rule: a form for what is usual, JSON for everything. A new one is JSON. */
export function RuleEditor({ rule, onDone }: RuleEditorProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { params, patch } = useScope();
  const editing = useRuleEditor(rule);
  const faultText = useJsonFault(editing.fault);
  const isJson = rule === null || params.get('face') === 'json' || editing.draft === null;
  const save = async () => {
    if (await editing.save()) onDone();
  };
  return (
    <Panel
      title={rule ? t('quality.editName', { name: nameOf(rule, language) }) : t('quality.newRule')}
      lead={t('quality.editLead')}
      aside={
        rule ? (
          <Segmented
            label={t('contracts.face')}
            options={[
              { value: 'form', label: t('contracts.form') },
              { value: 'json', label: 'JSON' },
            ]}
            value={isJson ? 'json' : 'form'}
            onChange={(face) => patch({ face: face === 'json' ? face : null })}
          />
        ) : null
      }
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <UserErrorList title={t('quality.refused')} errors={editing.errors} />
        {editing.failure ? (
          <p className="form-error" role="alert">
            {editing.failure}
          </p>
        ) : null}
        {isJson || !editing.draft ? (
          <JsonField
            label={t('quality.json')}
            hint={t('quality.jsonHint')}
            text={editing.text}
            fault={faultText}
            onChange={editing.setText}
          />
        ) : (
          <RuleForm draft={editing.draft} onChange={editing.setDraft} />
        )}
        <div className="confirm-actions">
          <button type="button" className="button" onClick={onDone}>
            {t('quality.cancel')}
          </button>
          <button
            type="submit"
            className="button button-main"
            disabled={editing.isBusy || editing.fault !== null}
          >
            {t('quality.saveRule')}
          </button>
        </div>
      </form>
    </Panel>
  );
}
