import { periodWithin } from '../domain/period-text.ts';
import type { ColumnMapping } from './column-mapping.ts';
import type { ColumnRef, Dimension } from './dimension.ts';
import { isBlank, type Line } from './grid.ts';
import { cleanText, speller } from './head-text.ts';
import { periodAsMapped, undottedPeriod } from './period-as-mapped.ts';
import type { TablePlan, ValueColumn } from './table-plan.ts';

/** The unit, indicator and period of one value. */
export type Subject = { unit: string; indicator: string; period: string };

/** A line with its neighbours: what they hold may decide how a period of this one is read. */
export type LineInPlace = { line: Line; before: Line | null; after: Line | null };

/** Builds what tells, for a line, the subject of each of its value columns. */
export function makeSubjects(
  plan: TablePlan,
  mapping: ColumnMapping,
): (place: LineInPlace) => (index: number) => Subject {
  const unitOf = speller(mapping.units);
  const indicatorOf = speller(mapping.indicators);
  const unit = textReader(plan.unit, plan, mapping, (texts) => unitOf(texts.join('')));
  const indicator = textReader(plan.indicator, plan, mapping, (texts) =>
    indicatorOf(texts.join('.')),
  );
  const period = periodReader(plan, mapping);
  return (place) => {
    const [unitAt, indicatorAt, periodAt] = [unit(place), indicator(place), period(place)];
    return (index) => ({
      unit: unitAt(index),
      indicator: indicatorAt(index),
      period: periodAt(index),
    });
  };
}

type TextReader = (place: LineInPlace) => (index: number) => string;

/** Texts of the head and of the whole file are the same for every line and are spelled out once. */
function textReader(
  dimension: Dimension,
  plan: TablePlan,
  mapping: ColumnMapping,
  spell: (texts: string[]) => string,
): TextReader {
  if (dimension.from === 'FILE') {
    const text = dimension.isCode ? dimension.text : spell([dimension.text]);
    return () => () => text;
  }
  if (dimension.from === 'HEAD') {
    const texts = plan.values.map((column) => spell(headTexts(column, dimension.levels)));
    return () => (index) => texts[index]!;
  }
  return ({ line }) => {
    const texts = dimension.refs.map((ref) => cellAt(line, ref, mapping));
    const text = spell(texts.length > 1 ? texts.filter((one) => one !== '') : texts);
    return () => text;
  };
}

function headTexts({ texts }: ValueColumn, levels: readonly number[]): string[] {
  return levels.map((level) => texts[level] ?? '');
}

function periodReader(plan: TablePlan, mapping: ColumnMapping): TextReader {
  const { period, year } = plan;
  const years = year === null ? null : textReader(year, plan, mapping, (texts) => texts.join(''));
  const mapped = (text: string, yearText: string | null) => {
    const digits = /\d{4}/.exec(yearText ?? '')?.[0] ?? null;
    return periodAsMapped(text, mapping, digits);
  };
  if (period.from === 'HEAD') {
    const written = plan.values.map((column) => headTexts(column, period.levels).join(''));
    const texts = written.map((text, index) =>
      undottedPeriod(text, written[index - 1] ?? null, written[index + 1] ?? null),
    );
    return fromHead(texts, years, mapped);
  }
  if (period.from === 'FILE') {
    const text = periodWithin(period.text) ?? period.text;
    return fromHead(
      plan.values.map(() => text),
      years,
      mapped,
    );
  }
  const text = (line: Line | null) =>
    line === null ? null : period.refs.map((ref) => cellAt(line, ref, mapping)).join('');
  return (place) => {
    const written = undottedPeriod(text(place.line)!, text(place.before), text(place.after));
    const yearAt = years?.(place);
    return (index) => mapped(written, yearAt?.(index) ?? null);
  };
}

/** Periods that do not change from line to line are read once, unless their year stands in the line. */
function fromHead(
  texts: string[],
  years: TextReader | null,
  mapped: (text: string, year: string | null) => string,
): TextReader {
  const read = texts.map((text) => mapped(text, null));
  if (years === null) return () => (index) => read[index]!;
  return (place) => {
    const yearAt = years(place);
    return (index) => mapped(texts[index]!, yearAt(index));
  };
}

/** The text of a cell, or of its part where the column holds several. */
export function cellAt(
  line: Line,
  { column, part }: ColumnRef,
  mapping: Pick<ColumnMapping, 'splitColumn'>,
): string {
  const text = line.cells[column] ?? '';
  if (part === null || isBlank(text)) return cleanText(text);
  return cleanText(text.split(mapping.splitColumn?.by ?? ',')[part] ?? '');
}
