import { type CellStyle, type CellValue, type DataValidation, writeXlsx } from 'hucre';
import { allowedQualities, type ContractForm, type FormRow } from '../domain/contract-form.ts';
import type { Decimal } from '../domain/decimal.ts';
import { dueRuleWords } from '../domain/due-rule.ts';
import { MISSING_REASONS } from '../domain/observation.ts';
import { periodCode, periodWords } from '../domain/period.ts';
import { MISSING_REASON_WORDS, VALUE_QUALITY_WORDS } from '../domain/push-validation.ts';

/** The standard heads of a tidy table, then three to look at, which a push does not read. */
const HEADS = [
  '单位代码',
  '单位',
  '指标代码',
  '指标',
  '期间',
  '数值',
  '缺失原因',
  '数据性质',
  '计量单位',
  '上期值',
  '同期值',
];
const WIDTHS = [12, 18, 20, 30, 12, 16, 14, 14, 12, 16, 16];
const TO_FILL = [5, 6, 7];

const HEAD_STYLE: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'D9E2F3' } },
  protection: { locked: true },
};
const FILL_STYLE: CellStyle = {
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF8E1' } },
  protection: { locked: false },
};

/**
 * The form as a workbook that can be pushed as it is: data on the first sheet, how to fill it in on the second.
 * Only the cells to fill are unlocked. Texts are written as texts: a name that begins with = is no formula.
 */
export async function contractTemplate(form: ContractForm): Promise<Uint8Array> {
  const rows = form.rows.map(rowCells);
  const cells = new Map(
    form.rows.flatMap((row, index) =>
      TO_FILL.map(
        (column) => [`${index + 1},${column}`, { style: fillStyle(row, column) }] as const,
      ),
    ),
  );
  for (const column of HEADS.keys()) cells.set(`0,${column}`, { style: HEAD_STYLE });
  return writeXlsx({
    sheets: [
      {
        name: '数据',
        rows: [HEADS, ...rows],
        columns: WIDTHS.map((width) => ({ width })),
        cells,
        dataValidations: form.rows.flatMap(validationsOf),
        freezePane: { rows: 1 },
        protection: { sheet: true, formatColumns: true, autoFilter: true },
        pageSetup: { paperSize: 'a4', orientation: 'landscape', printTitlesRow: '$1:$1' },
      },
      {
        name: '填报说明',
        rows: instructions(form).map((line) => [line]),
        columns: [{ width: 110 }],
        protection: { sheet: true },
      },
    ],
    activeSheet: 0,
  });
}

function rowCells(row: FormRow): CellValue[] {
  const { unit, indicator, period, item } = row;
  return [
    unit.code,
    unit.nameZh,
    indicator.code,
    indicator.nameZh,
    periodCode(period),
    null,
    null,
    item.leastQuality === null ? null : VALUE_QUALITY_WORDS[item.leastQuality],
    indicator.unitOfMeasureZh,
    shownNumber(row.prior),
    shownNumber(row.lastYear),
  ];
}

const EXACT_DIGITS = 15;

/** A number cell, or text where a spreadsheet's floats would not keep every digit. */
function shownNumber(value: Decimal | null): CellValue {
  if (value === null) return null;
  return value.precision() <= EXACT_DIGITS ? value.toNumber() : value.toFixed();
}

function fillStyle(row: FormRow, column: number): CellStyle {
  const decimals = row.item.check.decimals ?? row.indicator.digits;
  if (column !== TO_FILL[0]) return FILL_STYLE;
  return { ...FILL_STYLE, numFmt: decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}` };
}

/** A spreadsheet's validation of one row: a number within the limits of its item, and words from the lists. */
function validationsOf(row: FormRow, index: number): DataValidation[] {
  const line = index + 2;
  const list = (range: string, values: string[], title: string): DataValidation => ({
    type: 'list',
    values,
    range,
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: title,
    errorMessage: `请从列表中选择。Choose from the list.`,
  });
  return [
    valueValidation(row, `F${line}`),
    list(
      `G${line}`,
      MISSING_REASONS.map((reason) => MISSING_REASON_WORDS[reason]),
      '缺失原因',
    ),
    list(
      `H${line}`,
      allowedQualities(row.item).map((quality) => VALUE_QUALITY_WORDS[quality]),
      '数据性质',
    ),
  ];
}

const WIDEST = '1E+30';

function valueValidation({ item, indicator }: FormRow, cell: string): DataValidation {
  const { min, max, decimals } = item.check;
  const limits = [
    min && `不小于 ${min.toFixed()} at least ${min.toFixed()}`,
    max && `不大于 ${max.toFixed()} at most ${max.toFixed()}`,
    decimals !== null && `最多 ${decimals} 位小数 up to ${decimals} decimals`,
  ].filter(Boolean);
  const shared = {
    range: cell,
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    inputTitle: indicator.unitOfMeasureZh,
    inputMessage: ['请填数字 A number', ...limits].join('；'),
    errorTitle: '数值',
    errorMessage: ['请填数字 A number', ...limits].join('；'),
  };
  const [least, most] = [min?.toFixed() ?? `-${WIDEST}`, max?.toFixed() ?? WIDEST];
  if (decimals === null) {
    return { ...shared, type: 'decimal', operator: 'between', formula1: least, formula2: most };
  }
  const formula1 = `AND(ISNUMBER(${cell}),${cell}>=${least},${cell}<=${most},ROUND(${cell},${decimals})=${cell})`;
  return { ...shared, type: 'custom', formula1 };
}

function instructions({ contract, version, month, department, rows }: ContractForm): string[] {
  const words = periodWords(month);
  const dues = [...new Set(rows.map(({ due }) => due.day))].sort();
  const rules = [
    ...new Map(rows.map(({ item }) => [JSON.stringify(item.due), dueRuleWords(item.due)])).values(),
  ];
  return [
    `${version.nameZh}（${contract.code} 第${version.version}版） ${words.zh}`,
    `${version.nameEn} (${contract.code}, version ${version.version}), ${words.en}`,
    `报送部门 Department：${department.nameZh} ${department.nameEn}`,
    `应报 ${rows.length} 项，应报日 ${dues.join('、')} · ${rows.length} figures owed, due ${dues.join(', ')}`,
    ...rules.map(({ zh, en }) => `期限 Due：${zh} · ${en}`),
    '1. 只填黄色格：数值、缺失原因、数据性质。Fill in the yellow cells only: value, missing reason, quality.',
    '2. 没有数值时数值留空，并选缺失原因；不要填 0。Where there is no value leave it blank and choose a reason; never write 0.',
    '3. 数据性质不填即为初步核算。A blank quality means preliminary.',
    '4. 计量单位、上期值、同期值仅供核对，系统不读取。Unit of measure and earlier values are for checking; they are not read.',
    '5. 填好后原样推送本文件，无需列映射。Push this file as it is; it needs no column mapping.',
  ];
}
