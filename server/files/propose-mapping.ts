import type { ColumnMapping } from './column-mapping.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Grid } from './grid.ts';
import type { KnownNames, MappingProposal, MappingQuestion } from './mapping-proposal.ts';
import { proposeLayout } from './propose-layout.ts';
import { proposeSdmx } from './propose-sdmx.ts';
import { proposeNames, proposeValues } from './propose-texts.ts';
import { takeApart } from './sample-table.ts';

/**
 * Guesses from the first lines of a file how it is laid out. The proposal is a mapping like any other: a
 * person reads it, corrects it once and saves it.
 */
export function proposeMapping(samples: readonly Grid[], known: KnownNames): MappingProposal {
  const grid = samples.find(({ lines }) => lines.length > 1) ?? samples[0];
  const table = grid === undefined ? null : takeApart(grid);
  if (grid === undefined || table === null) return nothingFound();
  const sdmx = proposeSdmx(grid, known);
  if (sdmx !== null) return withConfidence(sdmx.mapping, sdmx.questions);
  const layout = proposeLayout(table, known);
  const names = proposeNames(table, layout, known);
  const values = proposeValues(table, layout);
  const sheets = proposeSheets(samples);
  const mapping: ColumnMapping = {
    ...BASE,
    ...layout.mapping,
    ...names.mapping,
    ...values.mapping,
    ...sheets.mapping,
  };
  const questions = [layout, names, values, sheets].flatMap((one) => one.questions);
  return withConfidence(mapping, questions);
}

const BASE = {
  code: 'proposed',
  nameZh: '建议的列映射',
  nameEn: 'Proposed mapping',
  blank: 'SKIP',
} as const;

/** Sheets of one shape are read together; of several shapes the first is taken, and that is asked. */
function proposeSheets(samples: readonly Grid[]): Pick<MappingProposal, 'questions'> & {
  mapping: Partial<ColumnMapping>;
} {
  const held = samples.filter(({ sheet, lines }) => sheet !== null && lines.length > 1);
  if (held.length < 2) {
    const isOne = held.length === 1 && samples.length > 1;
    return { mapping: isOne ? { sheet: held[0]!.sheet! } : {}, questions: [] };
  }
  const shape = fingerprintOf(held[0]!);
  const alike = held.filter((grid) => fingerprintOf(grid) === shape).map(({ sheet }) => sheet!);
  const question: MappingQuestion = {
    field: 'sheets',
    hasGuess: true,
    messageZh: '工作簿有几张有数据的工作表，请确认读取哪些',
    messageEn: 'Several sheets of the workbook hold data; confirm which are read',
    values: held.map(({ sheet }) => sheet!).slice(0, 10),
  };
  return {
    mapping: alike.length > 1 ? { sheets: alike } : { sheet: alike[0]! },
    questions: [question],
  };
}

function withConfidence(mapping: ColumnMapping, questions: MappingQuestion[]): MappingProposal {
  if (questions.length === 0) return { mapping, confidence: 'CERTAIN', questions };
  const isLikely = questions.every(({ hasGuess }) => hasGuess);
  return { mapping, confidence: isLikely ? 'LIKELY' : 'UNSURE', questions };
}

function nothingFound(): MappingProposal {
  return withConfidence({ ...BASE, layout: 'TIDY' }, [
    {
      field: 'headerStartsWith',
      hasGuess: false,
      messageZh: '没有找到表头行，请指明表头的第一个单元格',
      messageEn: 'No head row was found; name its first cell',
      values: [],
    },
  ]);
}
