import type { PushFinding } from '../domain/push-finding.ts';
import { delimiterOf, splitFinding } from './csv-lines.ts';
import { createSplitter } from './csv-splitter.ts';
import type { Grid } from './grid.ts';

/** Splits delimited text held in memory into cells, by the same rules as `csvLines`. */
export function readCsv(text: string): Grid | PushFinding {
  const splitter = createSplitter(delimiterOf(text));
  splitter.push(text);
  splitter.end();
  const fault = splitter.fault();
  return fault ? splitFinding(fault) : { sheet: null, lines: splitter.take() };
}
