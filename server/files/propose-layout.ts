import { periodWithin } from '../domain/period-text.ts';
import type { ColumnMapping } from './column-mapping.ts';
import { cleanText, headKey } from './head-text.ts';
import { STANDARD_HEADERS } from './layout-sources.ts';
import type { Source } from './mapping-parts.ts';
import { type KnownNames, type MappingQuestion, TO_BE_FILLED_IN } from './mapping-proposal.ts';
import { isPeriodLike, makeFinder, measureIn, share } from './sample-cells.ts';
import { columnTexts, holdsValues, type SampleTable } from './sample-table.ts';
import { columnName, preambleTitle } from './table-shape.ts';

export type ProposedLayout = {
  mapping: Partial<ColumnMapping> & { layout: ColumnMapping['layout'] };
  questions: MappingQuestion[];
  /** Every spelling of a unit and every title of an indicator that the sample holds. */
  units: string[];
  indicators: string[];
  /** Columns with values, counted from 0. */
  values: number[];
};

type Axis = 'PERIOD' | 'UNIT' | 'INDICATOR';

/** What one column or one line of the head seems to name. */
type Guess = { axis: Axis; strength: number; texts: string[] };

/** Guesses what stands across and what stands down. */
export function proposeLayout(table: SampleTable, known: KnownNames): ProposedLayout {
  const tidy = tidyLayout(table);
  if (tidy) return tidy;
  const judge = makeJudge(known);
  const split = compositeColumn(table);
  const names = table.columns.map(columnName);
  const isNaming = (column: number) =>
    !holdsValues(table, column) ||
    (column === 0 && !isPeriodLike(names[0]!)) ||
    isCode(table, column, known) ||
    isYears(table, column);
  const side = names.map((_, column) => column).filter(isNaming);
  const values = names.map((_, column) => column).filter((column) => !side.includes(column));
  const levels = Array.from({ length: table.headRows }, (_, level) =>
    judge(values.map((column) => table.columns[column]![level]!)),
  );
  const across = levels.map(({ axis }) => axis);
  const build: Building = {
    table,
    known,
    judge,
    side,
    across,
    mapping: {},
    questions: [],
    texts: {},
  };
  for (const [level, guess] of levels.entries()) build.texts[guess.axis] ??= levels[level]!.texts;
  if (split !== null) takeComposite(build, split);
  else takeSide(build);
  for (const axis of ['UNIT', 'INDICATOR', 'PERIOD'] as const) takeElsewhere(build, axis);
  const head = table.columns.map((texts) => texts[0]!).find((text) => text !== '');
  const ignored = side
    .filter((column) => !build.used?.has(column))
    .map((column) => nameOf(table, column));
  return {
    mapping: {
      layout: isIndicatorsDown(build) ? 'INDICATORS_DOWN' : layoutOf(across),
      ...(table.preamble.length > 0 && head !== undefined && { headerStartsWith: head }),
      ...(table.headRows > 1 && { headerRows: table.headRows }),
      ...build.mapping,
      ...(ignored.length > 0 && { ignoreColumns: ignored }),
    },
    questions: build.questions,
    units: build.texts.UNIT ?? [],
    indicators: build.texts.INDICATOR ?? [],
    values,
  };
}

type Building = {
  table: SampleTable;
  known: KnownNames;
  judge: (texts: readonly string[]) => Guess;
  side: number[];
  across: Axis[];
  used?: Set<number>;
  mapping: Partial<ColumnMapping>;
  questions: MappingQuestion[];
  texts: Partial<Record<Axis, string[]>>;
};

const FIELD = { UNIT: 'unit', INDICATOR: 'indicator', PERIOD: 'period' } as const;

function layoutOf(across: readonly Axis[]): ColumnMapping['layout'] {
  if (across.length > 1) return across.includes('UNIT') ? 'UNITS_ACROSS' : 'CROSSED';
  if (across[0] === 'UNIT') return 'UNITS_ACROSS';
  return across[0] === 'PERIOD' ? 'PERIODS_ACROSS' : 'INDICATORS_ACROSS';
}

/** A table of one unit: what stands down the side is the indicator. */
function isIndicatorsDown({ across, mapping }: Building): boolean {
  const isDown = mapping.indicator !== undefined && 'column' in mapping.indicator;
  return layoutOf(across) === 'PERIODS_ACROSS' && isDown && mapping.unitColumn === undefined;
}

function makeJudge(known: KnownNames) {
  const unit = makeFinder(known.units);
  const indicator = makeFinder(known.indicators);
  return (all: readonly string[]): Guess => {
    const texts = [...new Set(all.filter((text) => text !== ''))];
    const shares: [Axis, number][] = [
      ['PERIOD', share(texts, isPeriodLike)],
      ['UNIT', share(texts, (text) => unit(text) !== null)],
      ['INDICATOR', share(texts, (text) => indicator(text) !== null)],
    ];
    shares.sort((a, b) => b[1] - a[1]);
    const [axis, strength] = shares[0]!;
    return strength >= 0.3 ? { axis, strength, texts } : { axis: 'INDICATOR', strength: 0, texts };
  };
}

/** A column of figures that are the codes of known units. */
function isCode(table: SampleTable, column: number, { units }: KnownNames): boolean {
  const texts = columnTexts(table, column);
  if (/代码|编码|序号|^code$|_code$|^id$/i.test(nameOf(table, column))) return true;
  return texts.length > 0 && share(texts, (text) => units.has(text)) > 0.6;
}

/** A column that says the period of its row: years look like figures. */
function isYears(table: SampleTable, column: number): boolean {
  const isNamed = isHeadOf('PERIOD', nameOf(table, column)) && !isPeriodLike(nameOf(table, column));
  return isNamed && share(columnTexts(table, column), isPeriodLike) > 0.9;
}

const nameOf = ({ columns }: SampleTable, column: number) =>
  columnName(columns[column] ?? []) || `#${column + 1}`;

/** Heads under standard names: the mapping need not say anything. */
function tidyLayout(table: SampleTable): ProposedLayout | null {
  const keys = table.columns.map((texts) => headKey(columnName(texts)));
  const at = (field: keyof typeof STANDARD_HEADERS) => {
    const name = STANDARD_HEADERS[field].find((one) => keys.includes(headKey(one)));
    return name === undefined ? -1 : keys.indexOf(headKey(name));
  };
  const [unit, indicator, period, value] = [at('unit'), at('indicator'), at('period'), at('value')];
  if ([unit, indicator, period, value].includes(-1)) return null;
  return {
    mapping: { layout: 'TIDY' },
    questions: [],
    units: [...new Set(columnTexts(table, unit))],
    indicators: [...new Set(columnTexts(table, indicator))],
    values: [value],
  };
}

/** A first column whose cells hold several, as its head does: `unit,geo\time`. */
function compositeColumn(table: SampleTable): { name: string; parts: string[] } | null {
  const name = table.columns[0]?.at(-1) ?? '';
  if (!name.includes('\\')) return null;
  const parts = name.replace(/\\.*$/s, '').split(',');
  const isSplit = columnTexts(table, 0).every((text) => text.split(',').length === parts.length);
  return isSplit && parts.length > 1 ? { name, parts } : null;
}

function takeComposite(build: Building, { name, parts }: { name: string; parts: string[] }): void {
  const texts = columnTexts(build.table, 0).map((text) => text.split(','));
  const guesses = parts.map((_, part) => build.judge(texts.map((cells) => cells[part]!)));
  const byName = parts.findIndex((part) => /^(geo|ref_area)$/i.test(part));
  const best = guesses.findIndex(({ axis, strength }) => axis === 'UNIT' && strength > 0);
  const unit = byName >= 0 ? byName : best >= 0 ? best : parts.length - 1;
  const rest = parts.filter((_, part) => part !== unit);
  build.mapping.splitColumn = { column: name, by: ',' };
  build.mapping.unit = { column: parts[unit]! };
  build.mapping.indicator = { columns: rest };
  build.texts.UNIT = [...new Set(texts.map((cells) => cells[unit]!))];
  build.texts.INDICATOR = [
    ...new Set(texts.map((cells) => cells.filter((_, part) => part !== unit).join('.'))),
  ];
  build.used = new Set([0]);
}

/** Gives every column at the side that names a unit, an indicator or a period to its axis, the best to each. */
function takeSide(build: Building): void {
  const { table, judge, side, across, mapping, texts } = build;
  build.used = new Set();
  const free = (['UNIT', 'INDICATOR', 'PERIOD'] as const).filter((axis) => !across.includes(axis));
  const guesses = side.map((column) => ({ column, ...judge(columnTexts(table, column)) }));
  guesses.sort((a, b) => b.strength - a.strength);
  for (const axis of free) {
    const best =
      guesses.find(
        (one) => one.axis === axis && one.strength > 0 && !build.used!.has(one.column),
      ) ??
      guesses.find(
        (one) =>
          !build.used!.has(one.column) && mayName(axis, nameOf(table, one.column), one.texts),
      );
    if (best === undefined) continue;
    build.used.add(best.column);
    const column = nameOf(table, best.column);
    if (axis === 'UNIT' && layoutOf(across) !== 'UNITS_ACROSS') mapping.unitColumn = column;
    else mapping[FIELD[axis]] = { column };
    texts[axis] = best.texts;
  }
}

const HEAD_WORDS: Record<Axis, RegExp> = {
  UNIT: /地区|单位名称|区县|县区|县（?市|市县|部门|乡镇|责任单位|^单位$|region|^geo$|^unit$|area|城市/i,
  INDICATOR: /指标|项目|indicator|item/i,
  PERIOD: /时间|期间|年份|月份|报告期|年度|^年$|period|year|month|date/i,
};
/** Without a match in the catalogue a column is known by its head, or by measures behind its texts. */
function mayName(axis: Axis, head: string, texts: readonly string[]): boolean {
  return isHeadOf(axis, head) || (axis === 'INDICATOR' && texts.some((text) => measureIn(text)));
}
const isHeadOf = (axis: Axis, head: string) => HEAD_WORDS[axis].test(head);

const LABELS: Record<Axis, string[]> = {
  UNIT: ['地区', '单位名称', '填报单位', '报送单位'],
  INDICATOR: ['指标', '指标名称', '项目'],
  PERIOD: ['报告期', '期间', '时间', '统计时间', '数据时间'],
};
const AXIS_WORDS: Record<Axis, [zh: string, en: string]> = {
  UNIT: ['单位', 'unit'],
  INDICATOR: ['指标', 'indicator'],
  PERIOD: ['期间', 'period'],
};

/** Looks for what neither head nor side names: above the table, else it has to be asked. */
function takeElsewhere(build: Building, axis: Axis): void {
  const { across, mapping, questions, table, texts } = build;
  const field = FIELD[axis];
  const hasColumn = axis === 'UNIT' && mapping.unitColumn !== undefined;
  if (across.includes(axis)) {
    if (across.length > 1) mapping[field] = { level: across.indexOf(axis) + 1 };
    return;
  }
  if (mapping[field] !== undefined || hasColumn) return;
  const above = sourceAbove(table, axis);
  mapping[field] = above?.source ?? { code: TO_BE_FILLED_IN };
  if (above) {
    texts[axis] = [above.text];
    return;
  }
  const [zh, en] = AXIS_WORDS[axis];
  questions.push({
    field,
    hasGuess: false,
    messageZh: `文件没有写明${zh}，请在列映射的 ${field} 中填写`,
    messageEn: `The file does not say which ${en} it is about; fill in ${field} of the mapping`,
    values: [],
  });
}

function sourceAbove(
  { preamble }: SampleTable,
  axis: Axis,
): { source: Source; text: string } | null {
  for (const label of LABELS[axis]) {
    const text = preambleTitle(preamble, label);
    if (text === null || (axis === 'PERIOD' && !isPeriodLike(text))) continue;
    return { source: { preamble: label }, text };
  }
  const title = preamble.map(({ cells }) => cells.map(cleanText).join(' ')).join('\n');
  const period = axis === 'PERIOD' ? periodWithin(title) : null;
  return period === null ? null : { source: { title: true }, text: period };
}
