import type { Catalogue } from '../../data/catalogue/catalogue.ts';
import {
  type ExportedObservation,
  type ExportedRevision,
  listObservationPage,
  listRevisionPage,
} from '../../data/observation/export.repository.ts';
import type { StoredObservation } from '../../data/observation/observation.repository.ts';
import { periodCode, periodFromKey } from '../../domain/period.ts';
import { MISSING_REASON_WORDS, VALUE_QUALITY_WORDS } from '../../domain/push-validation.ts';
import { BYTE_ORDER_MARK, type CsvCell, csvLine } from '../../files/csv-text.ts';
import { type ActionContext, assertMay } from '../action-context.ts';
import { allPages, type ExportQuestion, sliceOf } from './export-question.ts';

/** The heads of the standard table first, so that what was exported can be pushed again as it is. */
const STANDARD = ['单位代码', '单位', '指标代码', '指标', '期间', '数值', '缺失原因', '数据性质'];
const OBSERVATIONS = [...STANDARD, '计量单位', '修订', '首次记录时间', '当前记录时间', '回执号'];
const REVISIONS = [...STANDARD, '计量单位', '修订', '记录时间', '回执号', '已签章'];

/** A CSV as it is being read from the database, in pieces of many lines. */
export type CsvStream = AsyncGenerator<string>;

/** The newest value of everything asked for, one line each. Throws before the first piece where it must not be read. */
export async function exportObservations(
  context: ActionContext,
  question: ExportQuestion,
): Promise<CsvStream> {
  assertMay(context, 'observation.read');
  const { catalogue, slice } = await sliceOf(context, question);
  const pages = allPages(question, (after, limit) =>
    listObservationPage(context.store.reader, slice, after, limit),
  );
  return csvOf(OBSERVATIONS, pages, (row: ExportedObservation) => [
    ...standardCells(catalogue, row),
    { figure: String(row.revision) },
    row.firstRecordedAt.toISOString(),
    row.recordedAt.toISOString(),
    row.receiptNumber,
  ]);
}

/** Every revision of everything asked for, oldest first within a value. */
export async function exportRevisions(
  context: ActionContext,
  question: ExportQuestion,
): Promise<CsvStream> {
  assertMay(context, 'observation.read');
  const { catalogue, slice } = await sliceOf(context, question);
  const pages = allPages(question, (after, limit) =>
    listRevisionPage(context.store.reader, slice, after, limit),
  );
  return csvOf(REVISIONS, pages, (row: ExportedRevision) => [
    ...standardCells(catalogue, row),
    { figure: String(row.revision) },
    row.recordedAt.toISOString(),
    row.receiptNumber,
    row.isSigned ? '是' : '否',
  ]);
}

async function* csvOf<Row>(
  heads: readonly string[],
  pages: AsyncGenerator<Row[]>,
  cellsOf: (row: Row) => CsvCell[],
): CsvStream {
  yield BYTE_ORDER_MARK + csvLine(heads);
  for await (const rows of pages) yield rows.map((row) => csvLine(cellsOf(row))).join('');
}

function standardCells(catalogue: Catalogue, row: StoredObservation): CsvCell[] {
  const unit = catalogue.unitById.get(row.unitId)!;
  const indicator = catalogue.indicatorById.get(row.indicatorId)!;
  const { value, missingReason, quality } = row.observed;
  return [
    ...[unit.code, unit.nameZh, indicator.code, indicator.nameZh],
    periodCode(periodFromKey(row.periodKey)),
    value === null ? null : { figure: value.toFixed() },
    missingReason === null ? null : MISSING_REASON_WORDS[missingReason],
    VALUE_QUALITY_WORDS[quality],
    indicator.unitOfMeasureZh,
  ];
}
