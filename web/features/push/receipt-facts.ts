import type { TFunction } from 'i18next';
import type { ReceiptSheet_ReceiptFragment } from '../../__generated__/graphql.ts';
import { formatInstant, formatPeriod, MISSING_FIGURE } from '../../charts/format.ts';
import type { Fact } from '../../ui/Facts.tsx';
import { nameOf } from '../../ui/names.ts';

type Receipt = ReceiptSheet_ReceiptFragment;
type Language = 'zh' | 'en';

/** What a receipt counts, in the order people ask. */
export const RECEIPT_COUNTS = [
  { key: 'rowsRead', label: 'pushes.rowsRead' },
  { key: 'rowsNew', label: 'pushes.rowsNew' },
  { key: 'rowsChanged', label: 'pushes.rowsChanged' },
  { key: 'rowsUnchanged', label: 'pushes.rowsUnchanged' },
  { key: 'rowsDeleting', label: 'receipts.rowsDeleting' },
  { key: 'valuesWithdrawn', label: 'receipts.valuesWithdrawn' },
  { key: 'rowsSkipped', label: 'receipts.rowsSkipped' },
  { key: 'blankCells', label: 'pushes.blankCells' },
  { key: 'lightsChanged', label: 'pushes.lightsChanged' },
  { key: 'newReds', label: 'pushes.newReds' },
] as const satisfies readonly { key: keyof Receipt; label: string }[];

/** Who, when, through which door, from which file, for which periods, against which contract. */
export function receiptFacts(receipt: Receipt, language: Language, t: TFunction): Fact[] {
  const { department, mode } = receipt;
  return [
    { label: t('pushes.receiptNumber'), value: receipt.receiptNumber },
    { label: t('pushes.recordedAt'), value: formatInstant(receipt.recordedAt, language) },
    {
      label: t('pushes.department'),
      value: department ? nameOf(department, language) : t('corrections.office'),
    },
    { label: t('pushes.account'), value: receipt.accountName },
    { label: t('pushes.door'), value: t(`door.${receipt.door}`) },
    { label: t('receipts.mode'), value: t(`receipts.${mode}`) },
    { label: t('pushes.file'), value: receipt.fileName ?? MISSING_FIGURE },
    { label: t('receipts.periods'), value: periodsText(receipt.periods, language, t) },
    {
      label: t('receipts.contract'),
      value: receipt.contractVersion ?? t('receipts.noContract'),
    },
    { label: t('pushes.clientKey'), value: receipt.clientKey },
  ];
}

const MOST_PERIODS = 4;

/** The periods by name while they fit on a line, else the first and how many there are. */
export function periodsText(periods: readonly string[], language: Language, t: TFunction): string {
  const names = periods.map((code) => formatPeriod(code, language));
  const [first] = names;
  if (first === undefined) return MISSING_FIGURE;
  if (names.length > MOST_PERIODS) return t('receipts.manyPeriods', { first, count: names.length });
  return names.join(language === 'zh' ? '、' : ', ');
}
