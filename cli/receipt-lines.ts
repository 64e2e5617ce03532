import { type Language, labelIn, linesIn, type Texts } from './language.ts';
import { printable, textTable } from './text-table.ts';

/** What the server stored of one push. */
export type Receipt = {
  receiptNumber: string;
  clientKey: string;
  door: string;
  fileName: string | null;
  accountName: string;
  recordedAt: string;
  rowsRead: number;
  rowsNew: number;
  rowsChanged: number;
  rowsUnchanged: number;
  /** Left out by servers that cannot withdraw. */
  valuesWithdrawn?: number;
  blankCells: number;
  lightsChanged: number;
  newReds: number;
  notes: string[];
  indicators: { code: string; nameZh: string; nameEn: string }[];
  isReplay: boolean;
};

/** The fields of a receipt, for GraphQL. */
export const RECEIPT_FIELDS = `receiptNumber clientKey door fileName accountName recordedAt
    rowsRead rowsNew rowsChanged rowsUnchanged valuesWithdrawn blankCells lightsChanged newReds
    notes indicators { code nameZh nameEn } isReplay`;

/** A receipt in words, one fact a line. */
export function receiptLines(receipt: Receipt, language: Language): string[] {
  const facts: [Texts, Texts][] = [
    [{ zh: '回执号', en: 'Receipt' }, same(receipt.receiptNumber)],
    [{ zh: '文件', en: 'File' }, same(receipt.fileName ?? '—')],
    [{ zh: '推送', en: 'Pushed' }, same(`${receipt.recordedAt} ${receipt.accountName}`)],
    [{ zh: '数据', en: 'Data' }, rowTexts(receipt)],
    [{ zh: '亮灯', en: 'Lights' }, lightTexts(receipt)],
    ...receipt.indicators.map((indicator): [Texts, Texts] => [
      { zh: '指标', en: 'Indicator' },
      { zh: `${indicator.code} ${indicator.nameZh}`, en: `${indicator.code} ${indicator.nameEn}` },
    ]),
    ...receipt.notes.map((note): [Texts, Texts] => [{ zh: '注', en: 'Note' }, same(note)]),
    [{ zh: '推送键', en: 'Client key' }, same(receipt.clientKey)],
  ];
  return textTable(
    facts.map(([label, text]) => [
      [`  ${labelIn(language, label)}`],
      linesIn(language, text).map(printable),
    ]),
  );
}

const same = (text: string): Texts => ({ zh: text, en: text });

function rowTexts(receipt: Receipt): Texts {
  const { rowsRead, rowsNew, rowsChanged, rowsUnchanged, blankCells } = receipt;
  const { valuesWithdrawn = 0 } = receipt;
  const withdrawn =
    valuesWithdrawn === 0
      ? { zh: '', en: '' }
      : { zh: `；撤回 ${valuesWithdrawn} 个值`, en: `; ${valuesWithdrawn} values withdrawn` };
  return {
    zh: `读入 ${rowsRead} 行：新增 ${rowsNew}，变更 ${rowsChanged}，不变 ${rowsUnchanged}；空单元格 ${blankCells}${withdrawn.zh}`,
    en: `${rowsRead} rows: ${rowsNew} new, ${rowsChanged} changed, ${rowsUnchanged} unchanged; ${blankCells} blank cells${withdrawn.en}`,
  };
}

function lightTexts({ lightsChanged, newReds }: Receipt): Texts {
  return {
    zh: `${lightsChanged} 盏变化，新增红灯 ${newReds}`,
    en: `${lightsChanged} changed, ${newReds} new reds`,
  };
}
