import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ContractQuery } from '../../__generated__/graphql.ts';
import { JsonField } from '../../ui/JsonField.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { UserErrorList } from '../../ui/UserErrorList.tsx';
import { useJsonFault } from '../../ui/use-json-fault.ts';
import { useScope } from '../../ui/use-scope.ts';
import { ContractForm } from './ContractForm.tsx';
import { useContractEditor } from './use-contract-editor.ts';

interface ContractEditorProps {
  contract: NonNullable<ContractQuery['contract']>;
  catalogue: Pick<ContractQuery, 'indicators' | 'units'>;
}

/** The next version: a form for what is usual, JSON for everything. Earlier versions stay as they are. */
export function ContractEditor({ contract, catalogue }: ContractEditorProps) {
  const { t } = useTranslation();
  const { params, patch, linkTo } = useScope();
  const navigate = useNavigate();
  const editing = useContractEditor(contract);
  const faultText = useJsonFault(editing.fault);
  const face = params.get('edit') === 'json' ? 'json' : 'form';
  const save = async () => {
    const code = await editing.save();
    if (code) await navigate(linkTo(`/contracts/${encodeURIComponent(code)}`));
  };
  return (
    <Panel
      title={t('contracts.newVersionOf', { version: contract.version.version + 1 })}
      lead={t('contracts.newVersionLead')}
      aside={
        <Segmented
          label={t('contracts.face')}
          options={[
            { value: 'form', label: t('contracts.form') },
            { value: 'json', label: 'JSON' },
          ]}
          value={face}
          onChange={(next) => patch({ edit: next })}
        />
      }
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <UserErrorList title={t('contracts.refused')} errors={editing.errors} />
        {editing.failure ? (
          <p className="form-error" role="alert">
            {editing.failure}
          </p>
        ) : null}
        {face === 'json' ? (
          <JsonField
            label={t('contracts.json')}
            hint={t('contracts.jsonHint')}
            text={editing.text}
            fault={faultText}
            onChange={editing.setText}
          />
        ) : null}
        {face === 'form' && editing.draft ? (
          <ContractForm
            draft={editing.draft}
            indicators={catalogue.indicators}
            onChange={editing.setDraft}
          />
        ) : null}
        {face === 'form' && !editing.draft ? (
          <Notice title={t('contracts.notForForm')} text={faultText ?? t('contracts.jsonHint')} />
        ) : null}
        <div className="confirm-actions">
          <button type="button" className="button" onClick={() => patch({ edit: null })}>
            {t('contracts.cancel')}
          </button>
          <button
            type="submit"
            className="button button-main"
            disabled={editing.isBusy || editing.fault !== null}
          >
            {t('contracts.save')}
          </button>
        </div>
      </form>
    </Panel>
  );
}
