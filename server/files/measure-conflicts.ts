import { finding, type PushFinding } from '../domain/push-finding.ts';
import { cellPlace } from './cell-address.ts';
import type { ColumnMapping } from './column-mapping.ts';
import { fileConversion } from './convert-value.ts';
import { headKey, speller } from './head-text.ts';
import { isMeasure } from './measures.ts';
import { measureIn } from './sample-cells.ts';
import type { TablePlan } from './table-plan.ts';

/**
 * Heads and titles that name another unit of measure than the conversion declared for their indicator: the
 * file has changed since the mapping was saved, and every value would be wrong by a power of ten.
 */
export function measureConflicts(plan: TablePlan, mapping: ColumnMapping): PushFinding[] {
  const { conversions = [] } = mapping;
  const indicatorOf = speller(mapping.indicators);
  return indicatorTitles(plan).flatMap((title) => {
    const written = measureIn(title);
    if (written === null || !isMeasure(written)) return [];
    const code = indicatorOf(title);
    const fits = conversions.filter(({ indicators }) => indicators?.includes(code) ?? true);
    const declared = fileConversion(fits)?.measure;
    if (declared === undefined || headKey(declared) === headKey(written)) return [];
    const place = { ...cellPlace(plan.sheet, 1, null, title), row: null };
    return [finding('MEASURE_CONFLICT', place, title, declared)];
  });
}

/** Every title of an indicator that is known before the first row is read. */
function indicatorTitles({ indicator, values }: TablePlan): string[] {
  if (indicator.from === 'FILE') return indicator.isCode ? [] : [indicator.text];
  if (indicator.from === 'ROW') return [];
  const titles = values.map(({ texts }) =>
    indicator.levels.map((level) => texts[level] ?? '').join('.'),
  );
  return [...new Set(titles)];
}
