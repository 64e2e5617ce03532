import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../__generated__/gql.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { firstErrorText } from '../../ui/error-words.ts';
import { useLanguage } from '../../ui/names.ts';

const CancelCorrectionMutation = graphql(`
  mutation CancelCorrection($input: CancelCorrectionInput!) {
    cancelCorrection(input: $input) {
      case { id state events { state accountName recordedAt comment receiptNumber } }
      userErrors { code messageZh messageEn }
    }
  }
`);

/** Whoever asked, or a colleague of the department, takes the case back while nobody has decided it. */
export function CancelCase({ caseNumber }: { caseNumber: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [isAsking, setIsAsking] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [execute, { loading }] = useMutation(CancelCorrectionMutation);
  const cancel = async () => {
    try {
      const { data } = await execute({ variables: { input: { caseNumber } } });
      setError(firstErrorText(data?.cancelCorrection.userErrors ?? [], language));
    } catch {
      setError(t('corrections.failed'));
    }
    setIsAsking(false);
  };
  return (
    <div className="case-actions">
      <button type="button" className="button" onClick={() => setIsAsking(true)}>
        {t('corrections.cancel')}
      </button>
      {error ? (
        <span className="form-error" role="alert">
          {error}
        </span>
      ) : null}
      {isAsking ? (
        <ConfirmDialog
          title={t('corrections.cancelTitle', { number: caseNumber })}
          text={t('corrections.cancelText')}
          confirmLabel={t('corrections.cancelConfirm')}
          cancelLabel={t('corrections.keep')}
          isBusy={loading}
          onConfirm={() => void cancel()}
          onCancel={() => setIsAsking(false)}
        />
      ) : null}
    </div>
  );
}
