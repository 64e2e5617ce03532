import { skipToken, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../__generated__/gql.ts';
import { useLanguage } from '../../ui/names.ts';
import { useScope } from '../../ui/use-scope.ts';
import { useMay } from '../../ui/viewer.ts';
import { caseNumberIn } from './case-number.ts';
import { revisionText, type SignedStanding } from './signed-standing.ts';

const ChangeOriginDocument = graphql(`
  query ChangeOrigin($receiptNumber: String!) {
    push(receiptNumber: $receiptNumber) { id reason }
  }
`);

interface ChangedSinceSignedProps {
  standing: SignedStanding;
  digits: number;
}

/** Both values in one line: the one under the signature and the newest, with the case that brought it. */
export function ChangedSinceSigned({ standing, digits }: ChangedSinceSignedProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { linkTo } = useScope();
  const { newest, signed } = standing;
  const mayRead = useMay('receipt.read');
  const { data } = useQuery(
    ChangeOriginDocument,
    mayRead ? { variables: { receiptNumber: newest.receiptNumber } } : skipToken,
  );
  const caseNumber = caseNumberIn(data?.push?.reason ?? null);
  if (!signed) return null;
  return (
    <p className="explain-differs">
      <strong>
        {t('signedValue.differs', {
          signed: revisionText(signed, digits, language),
          current: revisionText(newest, digits, language),
        })}
      </strong>{' '}
      {caseNumber ? (
        <Link to={linkTo(`/corrections/${caseNumber}`)}>
          {t('corrections.one')} {caseNumber}
        </Link>
      ) : (
        <Link to={linkTo(`/pushes/${newest.receiptNumber}`)}>
          {t('signedValue.byReceipt')} {newest.receiptNumber}
        </Link>
      )}
    </p>
  );
}
