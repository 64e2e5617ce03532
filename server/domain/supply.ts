import { type Decimal, decimal, HUNDRED, roundTo } from './decimal.ts';

/** What became of a figure that is owed. */
export const SUPPLY_STATES = ['ON_TIME', 'LATE', 'MISSING', 'NOT_DUE'] as const;
export type SupplyState = (typeof SUPPLY_STATES)[number];

/**
 * In time up to and on the due day, judged by the day the figure first came in as firm as agreed; null =
 * it has not come. A named reason for its absence is an answer too.
 */
export function supplyState(dueDay: string, arrivedOn: string | null, today: string): SupplyState {
  if (arrivedOn !== null) return arrivedOn <= dueDay ? 'ON_TIME' : 'LATE';
  return today <= dueDay ? 'NOT_DUE' : 'MISSING';
}

/** Counts of figures, rows and corrections of a department; `owed` is the sum of the four states. */
export type SupplyCounts = {
  owed: number;
  onTime: number;
  late: number;
  missing: number;
  notDue: number;
  correctedAfterSigning: number;
  refusedRows: number;
};

export const NO_SUPPLY: SupplyCounts = {
  owed: 0,
  onTime: 0,
  late: 0,
  missing: 0,
  notDue: 0,
  correctedAfterSigning: 0,
  refusedRows: 0,
};

const COUNT_OF_STATE: Record<SupplyState, 'onTime' | 'late' | 'missing' | 'notDue'> = {
  ON_TIME: 'onTime',
  LATE: 'late',
  MISSING: 'missing',
  NOT_DUE: 'notDue',
};

/** The counts with one more figure owed. */
export function countFigure(
  counts: SupplyCounts,
  state: SupplyState,
  isCorrected: boolean,
): SupplyCounts {
  const name = COUNT_OF_STATE[state];
  return {
    ...counts,
    owed: counts.owed + 1,
    [name]: counts[name] + 1,
    correctedAfterSigning: counts.correctedAfterSigning + (isCorrected ? 1 : 0),
  };
}

/** Several counts as one. */
export function sumSupply(all: readonly SupplyCounts[]): SupplyCounts {
  const names = Object.keys(NO_SUPPLY) as (keyof SupplyCounts)[];
  const sum = (name: keyof SupplyCounts) => all.reduce((total, one) => total + one[name], 0);
  return Object.fromEntries(names.map((name) => [name, sum(name)])) as SupplyCounts;
}

/** Rates per hundred of what was due (owed, less what is not due yet), two decimals; null when nothing was due. */
export function supplyRates(counts: SupplyCounts): {
  onTimeRate: Decimal | null;
  completeRate: Decimal | null;
} {
  const due = counts.owed - counts.notDue;
  if (due === 0) return { onTimeRate: null, completeRate: null };
  const rate = (count: number) => roundTo(decimal(count).times(HUNDRED).div(due), 2);
  return { onTimeRate: rate(counts.onTime), completeRate: rate(counts.onTime + counts.late) };
}

/** The figures of the suppliers' board with what exactly each counts; they are what a department is scored on. */
export const SUPPLY_FIGURES = [
  {
    code: 'owed',
    nameZh: '应报',
    nameEn: 'Owed',
    definitionZh:
      '数据约定规定该期应报的数据个数：每个指标、单位、期间计一个；该期不存在的单位不计。',
    definitionEn:
      'Figures the contract owes for the period: one per indicator, unit and period; a unit that did not exist in it owes none.',
  },
  {
    code: 'onTime',
    nameZh: '按时',
    nameEn: 'On time',
    definitionZh:
      '首次报送（达到数据约定要求的数据性质）在应报日当日及以前的个数，按北京时间。写明缺失原因的也算已报。',
    definitionEn:
      'Figures that first came in, as firm as agreed, on the due day or before it, by Beijing time. A named reason for absence counts.',
  },
  {
    code: 'late',
    nameZh: '迟报',
    nameEn: 'Late',
    definitionZh: '首次报送在应报日之后的个数。',
    definitionEn: 'Figures that first came in after the due day.',
  },
  {
    code: 'missing',
    nameZh: '逾期未报',
    nameEn: 'Missing',
    definitionZh: '应报日已过、至今没有报送的个数。',
    definitionEn: 'Figures that are past their due day and have not come in.',
  },
  {
    code: 'notDue',
    nameZh: '未到期',
    nameEn: 'Not due yet',
    definitionZh: '尚未报送、应报日未过的个数，不计入比率。',
    definitionEn:
      'Figures that have not come in and are not past their due day; rates leave them out.',
  },
  {
    code: 'correctedAfterSigning',
    nameZh: '签章后更正',
    nameEn: 'Corrected after signing',
    definitionZh: '签章之后又有新修订的应报数据个数；同一数据多次更正计一个。',
    definitionEn:
      'Figures owed that got another revision after a signature; several corrections of one figure count once.',
  },
  {
    code: 'refusedRows',
    nameZh: '退回行数',
    nameEn: 'Refused rows',
    definitionZh: '数据约定期的次月内，该部门被整批退回的报送的行数合计。',
    definitionEn:
      'Rows of the pushes of the department that were refused whole in the month after the contract period.',
  },
  {
    code: 'onTimeRate',
    nameZh: '按时率',
    nameEn: 'On-time rate',
    definitionZh: '按时 ÷（应报 − 未到期）× 100，保留两位小数；没有到期的数据时为空。',
    definitionEn: 'On time ÷ (owed − not due yet) × 100, two decimals; empty when nothing was due.',
  },
  {
    code: 'completeRate',
    nameZh: '完整率',
    nameEn: 'Complete rate',
    definitionZh: '（按时 + 迟报）÷（应报 − 未到期）× 100，保留两位小数；没有到期的数据时为空。',
    definitionEn:
      '(On time + late) ÷ (owed − not due yet) × 100, two decimals; empty when nothing was due.',
  },
] as const;
