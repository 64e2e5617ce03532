import type { ColumnMapping } from './column-mapping.ts';
import type { Grid } from './grid.ts';
import { cleanText } from './head-text.ts';
import { type KnownNames, type MappingQuestion, TO_BE_FILLED_IN } from './mapping-proposal.ts';
import { makeFinder } from './sample-cells.ts';
import { readSdmxHead, withoutLabel } from './sdmx-head.ts';
import { planSdmx, type SdmxPlan } from './sdmx-plan.ts';
import { findHead } from './table-shape.ts';

type Proposed = { mapping: ColumnMapping; questions: MappingQuestion[] };

const SDMX: ColumnMapping = {
  code: 'proposed',
  nameZh: '建议的 SDMX-CSV 列映射',
  nameEn: 'Proposed SDMX-CSV mapping',
  layout: 'SDMX_CSV',
  blank: 'SKIP',
};

/** Proposes how an SDMX-CSV message is read; null where the sample is none. */
export function proposeSdmx(grid: Grid, known: KnownNames): Proposed | null {
  const found = findHead(grid.lines, grid.sheet, SDMX);
  if ('code' in found || readSdmxHead(found.head) === null) return null;
  const planned = planSdmx(found.head, SDMX);
  if (!('plan' in planned)) return null;
  const { plan } = planned;
  const questions: MappingQuestion[] = [];
  const members = (column: number) => membersOf(grid, found.taken, plan, column);
  const onlyRows: Record<string, string[]> = {};
  for (const { column, name } of plan.undeclared) {
    const found = members(column);
    if (found.length === 0) continue;
    onlyRows[name] = found;
    questions.push(columnQuestion(name, found));
  }
  const unit = plan.unit?.from === 'ROW' ? members(plan.unit.refs[0]!.column) : [];
  const find = makeFinder(known.units);
  const unknown = unit.filter((text) => find(text) === null);
  const needs = (['unit', 'indicator', 'period'] as const).filter((field) => plan[field] === null);
  for (const field of needs) questions.push(missingQuestion(field));
  if (unknown.length > 0) questions.push(unitsQuestion(unknown));
  return {
    mapping: {
      ...SDMX,
      ...Object.fromEntries(needs.map((field) => [field, { code: TO_BE_FILLED_IN }])),
      ...(Object.keys(onlyRows).length > 0 && { onlyRows }),
    },
    questions,
  };
}

function membersOf(grid: Grid, from: number, { head }: SdmxPlan, column: number): string[] {
  const texts = grid.lines.slice(from).map(({ cells }) => cleanText(cells[column] ?? ''));
  const members = texts.map((text) => (head.labelled.has(column) ? withoutLabel(text) : text));
  return [...new Set(members.filter((text) => text !== '' && text !== '*' && text !== '~'))].slice(
    0,
    200,
  );
}

function columnQuestion(name: string, members: string[]): MappingQuestion {
  const isOne = members.length === 1;
  return {
    field: 'onlyRows',
    hasGuess: isOne,
    messageZh: isOne
      ? `“${name}”只出现一个成员，建议只取它，请确认`
      : `“${name}”有 ${members.length} 个成员，同一指标会有几行；请只留一个，或并入指标，或忽略该列`,
    messageEn: isOne
      ? `"${name}" has one member and only that would be taken; confirm`
      : `"${name}" has ${members.length} members, so an indicator would have several rows; keep one, make it part of the indicator, or ignore the column`,
    values: members.slice(0, 10),
  };
}

function missingQuestion(field: 'unit' | 'indicator' | 'period'): MappingQuestion {
  return {
    field,
    hasGuess: false,
    messageZh: `没有找到 ${field} 对应的列，请在列映射的 ${field} 中写明列名或固定代码`,
    messageEn: `No column for ${field} was found; name a column or a fixed code in ${field} of the mapping`,
    values: [],
  };
}

function unitsQuestion(values: string[]): MappingQuestion {
  return {
    field: 'units',
    hasGuess: false,
    messageZh: `有 ${values.length} 个单位代码在目录中找不到，请写明各是哪个单位`,
    messageEn: `${values.length} codes of units are not in the catalogue; say what they stand for`,
    values: values.slice(0, 10),
  };
}
