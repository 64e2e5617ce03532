import { statusMeaning } from '../domain/sdmx-status.ts';
import type { ColumnMapping } from './column-mapping.ts';
import { cleanText, headKey } from './head-text.ts';
import type { Conversion, FootnoteMark } from './mapping-parts.ts';
import type { KnownNames, MappingQuestion } from './mapping-proposal.ts';
import { factorBetween } from './measures.ts';
import type { ProposedLayout } from './propose-layout.ts';
import { isMarker, makeFinder, markBehind, measureIn, USUAL_MARKERS } from './sample-cells.ts';
import type { SampleTable } from './sample-table.ts';

type Proposed = { mapping: Partial<ColumnMapping>; questions: MappingQuestion[] };

const SUMS = /^(合计|总计|小计|其中|全市合计|全省合计|平均|total)/i;
const shown = (values: readonly string[]) => values.slice(0, 10);

/** Spellings that nearly match the catalogue, rows that are sums, and measures that differ from its own. */
export function proposeNames(_: SampleTable, layout: ProposedLayout, known: KnownNames): Proposed {
  const questions: MappingQuestion[] = [];
  const sums = layout.units.filter((text) => SUMS.test(headKey(text)) && !known.units.has(text));
  const units = spell(
    layout.units.filter((text) => !sums.includes(text)),
    known.units,
  );
  const indicators = spell(layout.indicators, known.indicators);
  if (sums.length > 0) questions.push(sumsQuestion(sums));
  if (units.unknown.length > 0)
    questions.push(unknownQuestion('units', '单位', 'units', units.unknown));
  if (indicators.unknown.length > 0)
    questions.push(unknownQuestion('indicators', '指标', 'indicators', indicators.unknown));
  if (units.guessed.length > 0) questions.push(guessQuestion('units', units.guessed));
  if (indicators.guessed.length > 0)
    questions.push(guessQuestion('indicators', indicators.guessed));
  const conversions = proposeConversions(layout.indicators, indicators.list, known);
  questions.push(...conversions.questions);
  return {
    mapping: {
      ...(Object.keys(units.list).length > 0 && { units: units.list }),
      ...(Object.keys(indicators.list).length > 0 && { indicators: indicators.list }),
      ...(sums.length > 0 && {
        skipRows: [...new Set(sums.map((text) => SUMS.exec(headKey(text))![1]!))],
      }),
      ...(conversions.list.length > 0 && { conversions: conversions.list }),
    },
    questions,
  };
}

function spell(texts: readonly string[], known: ReadonlyMap<string, unknown>) {
  const find = makeFinder(known);
  const list: Record<string, string> = {};
  const unknown: string[] = [];
  const guessed: string[] = [];
  for (const text of new Set(texts)) {
    if (known.has(text)) continue;
    const key = find(text);
    if (key === null) unknown.push(text);
    else {
      list[text] = codeOf(known.get(key)) ?? key;
      if (headKey(text) !== headKey(key)) guessed.push(`${text} → ${key}`);
    }
  }
  return { list, unknown, guessed };
}

function codeOf(entry: unknown): string | null {
  const code = typeof entry === 'object' && entry !== null && 'code' in entry ? entry.code : null;
  return typeof code === 'string' ? code : null;
}

function unknownQuestion(
  field: 'units' | 'indicators',
  zh: string,
  en: string,
  values: string[],
): MappingQuestion {
  return {
    field,
    hasGuess: false,
    messageZh: `有 ${values.length} 个${zh}名称在目录中找不到，请写明各是哪个${zh}，或列入 ignoreColumns、skipRows`,
    messageEn: `${values.length} names of ${en} are not in the catalogue; say what they stand for, or list them in ignoreColumns or skipRows`,
    values: shown(values),
  };
}

function guessQuestion(field: 'units' | 'indicators', values: string[]): MappingQuestion {
  return {
    field,
    hasGuess: true,
    messageZh: '这些写法与目录不完全相同，请确认对应是否正确',
    messageEn: 'These spellings differ from the catalogue; confirm what they stand for',
    values: shown(values),
  };
}

function sumsQuestion(values: string[]): MappingQuestion {
  return {
    field: 'skipRows',
    hasGuess: true,
    messageZh: '这些行像是合计，建议跳过，请确认',
    messageEn: 'These rows look like sums and would be skipped; confirm',
    values: shown(values),
  };
}

function unitOfMeasure(entry: unknown): string | null {
  const held = typeof entry === 'object' && entry !== null ? Object.entries(entry) : [];
  const measure = held.find(
    ([field]) => field === 'unitOfMeasure' || field === 'unitOfMeasureZh',
  )?.[1];
  return typeof measure === 'string' ? measure : null;
}

function proposeConversions(
  titles: readonly string[],
  spelled: Record<string, string>,
  known: KnownNames,
): { list: Conversion[]; questions: MappingQuestion[] } {
  const list: Conversion[] = [];
  const strange: string[] = [];
  for (const title of titles) {
    const key = Object.hasOwn(spelled, title) ? spelled[title]! : title;
    const [from, to] = [measureIn(title), unitOfMeasure(known.indicators.get(key))];
    if (from === null || to === null || headKey(from) === headKey(to)) continue;
    const factor = factorBetween(from, to);
    if (factor === null) strange.push(`${title}: ${from} ≠ ${to}`);
    else if (factor !== '1') list.push({ measure: from, factor, indicators: [key], where: 'FILE' });
  }
  const about = list.map(
    ({ measure, factor, indicators }) => `${indicators![0]}: ${measure} ×${factor}`,
  );
  const questions: MappingQuestion[] = [];
  if (list.length > 0) questions.push(conversionQuestion(about, true));
  if (strange.length > 0) questions.push(conversionQuestion(strange, false));
  return { list, questions };
}

function conversionQuestion(values: string[], hasGuess: boolean): MappingQuestion {
  return {
    field: 'conversions',
    hasGuess,
    messageZh: hasGuess
      ? '表头的计量单位与指标目录不同，建议按此换算，请确认'
      : '表头的计量单位与指标目录不同，请写明换算',
    messageEn: hasGuess
      ? 'The heads use another unit of measure than the catalogue; confirm the conversion'
      : 'The heads use another unit of measure than the catalogue; state the conversion',
    values: shown(values),
  };
}

/** Markers and marks that the sample holds in its value columns. */
export function proposeValues({ body }: SampleTable, { values }: ProposedLayout): Proposed {
  const markers: Record<string, (typeof USUAL_MARKERS)[string]> = {};
  const marks: Record<string, FootnoteMark> = {};
  for (const { cells } of body) {
    for (const column of values) {
      const text = cleanText(cells[column] ?? '');
      if (isMarker(text)) markers[text] = USUAL_MARKERS[text]!;
      const mark = markBehind(text);
      if (mark === null) continue;
      for (const one of /^[a-z]+$/.test(mark) ? [...mark] : [mark]) marks[one] = meaningOfMark(one);
      const rest = text.replace(/[^:]*$/, '');
      if (isMarker(rest)) markers[rest] = USUAL_MARKERS[rest]!;
    }
  }
  const questions: MappingQuestion[] = [];
  const marked = Object.keys(marks);
  const absent = Object.entries(markers).map(([marker, reason]) => `${marker} → ${reason}`);
  if (absent.length > 0) questions.push(markerQuestion('missingMarkers', absent));
  if (marked.length > 0) questions.push(markerQuestion('footnoteMarks', marked));
  return {
    mapping: {
      ...(absent.length > 0 && { missingMarkers: markers }),
      ...(marked.length > 0 && { footnoteMarks: marks }),
    },
    questions,
  };
}

function meaningOfMark(mark: string): FootnoteMark {
  const meaning = statusMeaning(mark);
  if (meaning?.is === 'VALUE' && meaning.quality !== null) return { quality: meaning.quality };
  return meaning?.is === 'MISSING' ? { missingReason: meaning.reason } : {};
}

function markerQuestion(
  field: 'missingMarkers' | 'footnoteMarks',
  values: string[],
): MappingQuestion {
  const isMarker = field === 'missingMarkers';
  return {
    field,
    hasGuess: true,
    messageZh: isMarker ? '请确认这些符号表示没有数，以及原因' : '请确认数值后面这些标记的含义',
    messageEn: isMarker
      ? 'Confirm that these signs mean that there is no value, and why'
      : 'Confirm what these marks behind values mean',
    values: shown(values),
  };
}
