import { decimal } from '../domain/decimal.ts';
import { GAOWU } from './catalogue/places.ts';
import { asText } from './last-digit.ts';
import { noise } from './noise.ts';
import { type DemoPush, leadName } from './pushes.ts';
import type { DemoRow } from './rows.ts';
import { officeInstant } from './working-day.ts';

const WRONG = { key: 'demo-d105-2026-05', unit: '990181', indicator: 'FOREIGN_CAPITAL' };
const WITHDRAWN = { key: 'demo-d102-2026-10', unit: GAOWU, indicator: 'UPGRADE_GROWTH' };
const LATECOMER = { key: 'demo-d203-2026-06', unit: '990124', indicator: 'FAMILY_DOCTORS' };

function correction(
  regular: DemoPush,
  name: string,
  day: string,
  minute: number,
  notes: string[],
  rows: DemoRow[],
): DemoPush {
  return {
    clientKey: `${regular.clientKey}-${name}`,
    departmentCode: regular.departmentCode,
    recordedAt: officeInstant(day, minute),
    fileName: `${leadName(regular.departmentCode)}${notes[0]!.split('：')[0]}.xlsx`,
    notes,
    rows,
  };
}

const isCell = (row: DemoRow, cell: { unit: string; indicator: string }) =>
  row.unit === cell.unit && row.indicator === cell.indicator;

function find(pushes: DemoPush[], key: string): DemoPush {
  const push = pushes.find(({ clientKey }) => clientKey === key);
  if (push === undefined) throw new Error(`The demo city has no push ${key}`);
  return push;
}

/** Moves the last digit of a figure a little, the same way for the same row. */
function nudged(row: DemoRow, digits: number): DemoRow {
  if (row.value === null) return row;
  const scale = digits === 2 ? 100 : 10;
  const count = decimal(row.value).times(scale).toNumber();
  const shift = digits === 2 ? count / 200 : 3;
  const moved =
    count + Math.round((noise(`revise|${row.unit}|${row.indicator}`) - 0.4) * 2 * shift);
  return { ...row, value: asText(moved, digits) };
}

const gdpRows = (push: DemoPush, period: string, quality: string): DemoRow[] =>
  push.rows
    .filter(
      (row) => row.period === period && (row.indicator === 'GDP' || row.indicator === 'GDP_GROWTH'),
    )
    .filter((row) => row.unit !== '990100')
    .map((row) => ({ ...nudged(row, row.indicator === 'GDP' ? 2 : 1), quality }));

/** The city's revised product is the sum of the revised counties; its growth is left as it was. */
function withCitySum(rows: DemoRow[]): DemoRow[] {
  const parts = rows.filter(({ indicator }) => indicator === 'GDP');
  const sum = parts.reduce(
    (total, row) =>
      total +
      decimal(row.value ?? 0)
        .times(100)
        .toNumber(),
    0,
  );
  return [{ ...parts[0]!, unit: '990100', value: asText(sum, 2) }, ...rows];
}

/** A push with one figure ten times too large, and one whose row came three weeks later. */
function spoil(push: DemoPush): DemoPush {
  if (push.clientKey === LATECOMER.key) {
    return { ...push, rows: push.rows.filter((row) => !isCell(row, LATECOMER)) };
  }
  if (push.clientKey !== WRONG.key) return push;
  return {
    ...push,
    rows: push.rows.map((row) =>
      isCell(row, WRONG) && row.value !== null ? { ...row, value: `${row.value}0` } : row,
    ),
  };
}

function nextDay(instant: string): string {
  return `${instant.slice(0, 8)}${String(Number(instant.slice(8, 10)) + 1).padStart(2, '0')}`;
}

/** The regular pushes with their mishaps, and the later pushes that put them right. */
export function withCorrections(regular: DemoPush[]): DemoPush[] {
  const [wrong, withdrawn, late] = [WRONG, WITHDRAWN, LATECOMER].map(({ key }) =>
    find(regular, key),
  ) as [DemoPush, DemoPush, DemoPush];
  const history = find(regular, 'demo-d104-2023-2024');
  const quarter = find(regular, 'demo-d104-2026-03');
  const accounts = find(regular, 'demo-d103-2025H2');
  const withdrawnRow = withdrawn.rows.find((row) => isCell(row, WITHDRAWN))!;
  return [
    ...regular.map(spoil),
    correction(
      history,
      'final',
      '2025-12-19',
      95,
      ['2024年地区生产总值最终核实：按统一部署修订全年数据。'],
      withCitySum(gdpRows(history, '2024YTD12', 'FINAL')),
    ),
    correction(
      accounts,
      'settled',
      '2026-03-24',
      140,
      ['2025年财政决算：数值与快报一致，性质改为终审。'],
      accounts.rows
        .filter(
          (row) => row.period === '2025YTD12' && /^(FISCAL|BUDGET_REVENUE)/.test(row.indicator),
        )
        .map((row) => ({ ...row, quality: 'FINAL' })),
    ),
    correction(
      wrong,
      'corrected',
      nextDay(wrong.recordedAt),
      35,
      ['实际使用外资更正：怀樟市昨日多填一个零，以本次为准。'],
      wrong.rows.filter((row) => isCell(row, WRONG)),
    ),
    correction(
      late,
      'supplement',
      '2026-08-03',
      210,
      ['家庭医生签约补报：枫川县上半年数据。'],
      late.rows.filter((row) => isCell(row, LATECOMER)),
    ),
    correction(
      quarter,
      'revised',
      '2026-07-28',
      60,
      ['2026年一季度地区生产总值修订：按年报资料调整基数。'],
      withCitySum(gdpRows(quarter, '2026YTD03', 'VERIFIED')),
    ),
    correction(
      withdrawn,
      'withdrawn',
      '2026-11-17',
      330,
      ['技改投资增速撤回：高梧县入库项目待复核。'],
      [{ ...withdrawnRow, value: null, missingReason: 'WITHDRAWN' }],
    ),
  ];
}
