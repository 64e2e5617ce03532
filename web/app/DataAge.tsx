import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../__generated__/gql.ts';
import type { DataAge_ReceiptFragment } from '../__generated__/graphql.ts';
import { formatAge, formatInstant } from '../charts/format.ts';
import { useLanguage } from '../ui/names.ts';
import { useScope } from '../ui/use-scope.ts';
import { useServerNow } from './use-server-now.ts';

const ReceiptFragment = graphql(`
  fragment DataAge_receipt on PushReceipt { id receiptNumber recordedAt }
`);

interface DataAgeProps {
  receipt: FragmentType<DataAge_ReceiptFragment>;
  now: string;
}

/** When the newest data came in, how long ago that is, and the way to its receipt. */
export function DataAge({ receipt, now }: DataAgeProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { linkTo } = useScope();
  const current = useServerNow(now);
  const { data, complete } = useFragment({ fragment: ReceiptFragment, from: receipt });
  if (!complete) return null;
  const moment = formatInstant(data.recordedAt, language);
  return (
    <Link className="data-age quiet-link muted" to={linkTo(`/pushes/${data.receiptNumber}`)}>
      {t('age.dataAsOf', { moment })} · {formatAge(data.recordedAt, current, language)}
    </Link>
  );
}
