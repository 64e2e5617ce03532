import { skipToken, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../__generated__/gql.ts';
import type { ExplainBody_ProgressFragment } from '../../__generated__/graphql.ts';
import { useScope } from '../../ui/use-scope.ts';
import { useMay } from '../../ui/viewer.ts';
import { CorrectionDialog } from './CorrectionDialog.tsx';
import { suppliesIndicator } from './correction-rights.ts';
import { signedStanding } from './signed-standing.ts';

const SupplierDocument = graphql(`
  query Supplier { viewer { id role unit { id code } } }
`);

/** From the number itself: who supplies it asks for its correction, or pushes it anew where nobody has signed. */
export function CorrectionEntry({ progress }: { progress: ExplainBody_ProgressFragment }) {
  const { t } = useTranslation();
  const { asOf, linkTo } = useScope();
  const [isAsking, setIsAsking] = useState(false);
  const [caseNumber, setCaseNumber] = useState<string | null>(null);
  const mayRequest = useMay('correction.request');
  const { data } = useQuery(SupplierDocument, mayRequest ? {} : skipToken);
  const standing = signedStanding(progress.history);
  const isSupplier = suppliesIndicator(data?.viewer, progress.indicator.leadDepartment);
  if (!standing || asOf || !mayRequest || !isSupplier) return null;
  if (caseNumber) {
    return (
      <p role="status">
        {t('signedValue.requested')}{' '}
        <Link to={linkTo(`/corrections/${caseNumber}`)}>{caseNumber}</Link>
      </p>
    );
  }
  if (!standing.signed) {
    return (
      <p className="muted">
        {t('signedValue.notSigned')} <Link to={linkTo('/push')}>{t('signedValue.goPush')}</Link>
      </p>
    );
  }
  return (
    <div>
      <button type="button" className="button" onClick={() => setIsAsking(true)}>
        {t('signedValue.request')}
      </button>
      {isAsking ? (
        <CorrectionDialog
          progress={progress}
          newest={standing.newest}
          onClose={() => setIsAsking(false)}
          onAsked={(number) => {
            setIsAsking(false);
            setCaseNumber(number);
          }}
        />
      ) : null}
    </div>
  );
}
