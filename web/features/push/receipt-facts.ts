import type { TFunction } from 'i18next';
import type { ReceiptSheet_ReceiptFragment } from '../../__generated__/graphql.ts';
import { formatInstant, MISSING_FIGURE } from '../../charts/format.ts';
import type { Fact } from '../../ui/Facts.tsx';
import { nameOf } from '../../ui/names.ts';

/** Who, when, through which door and from which file. */
export function receiptFacts(
  receipt: ReceiptSheet_ReceiptFragment,
  language: 'zh' | 'en',
  t: TFunction,
): Fact[] {
  const { department } = receipt;
  return [
    { label: t('pushes.receiptNumber'), value: receipt.receiptNumber },
    { label: t('pushes.recordedAt'), value: formatInstant(receipt.recordedAt, language) },
    {
      label: t('pushes.department'),
      value: department ? nameOf(department, language) : t('pushes.anonymous'),
    },
    { label: t('pushes.account'), value: receipt.accountName },
    { label: t('pushes.door'), value: t(`door.${receipt.door}`) },
    { label: t('pushes.file'), value: receipt.fileName ?? MISSING_FIGURE },
    { label: t('pushes.clientKey'), value: receipt.clientKey },
  ];
}
