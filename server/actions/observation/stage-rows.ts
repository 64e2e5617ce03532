import type { StageCell } from '../../data/bulk-load.ts';
import type { Catalogue } from '../../data/catalogue/catalogue.ts';
import { type FindingLog, makeFindingLog } from '../../domain/finding-log.ts';
import { finding, NOWHERE } from '../../domain/push-finding.ts';
import type { RowChecker } from '../../domain/push-validation.ts';
import type { RawEnd, RawRow, RawStream } from '../../domain/raw-row.ts';

export const MAX_ROWS = 3_000_000;

/** What reading and checking a file found out; complete when the rows have ended. */
export type StagingState = { rowsRead: number; log: FindingLog; end: RawEnd | null };

export function makeStagingState(): StagingState {
  return { rowsRead: 0, log: makeFindingLog(), end: null };
}

/**
 * Checks rows as they are read and hands on the good ones, in the column order of the staging table. After
 * the first fault rows are only checked on, to say all that is wrong; nothing more is staged.
 */
export async function* stageRows(
  stream: RawStream,
  check: RowChecker,
  catalogue: Catalogue,
  state: StagingState,
  onBatch: (state: StagingState) => void = () => {},
): AsyncGenerator<StageCell[][]> {
  try {
    for (;;) {
      const next = await stream.next();
      if (next.done) {
        state.end = next.value;
        state.log.add(next.value.findings);
        return;
      }
      const batch = stageBatch(next.value, check, catalogue, state);
      onBatch(state);
      if (state.rowsRead > MAX_ROWS) {
        const count = `> ${MAX_ROWS}`;
        state.log.add([finding('TOO_MANY_ROWS', NOWHERE, count, String(MAX_ROWS))]);
        return;
      }
      if (batch.length > 0 && state.log.count === 0) yield batch;
    }
  } finally {
    // However this ends, what reads the file must not wait for ever to be asked for more.
    await stream.return(undefined as never);
  }
}

function stageBatch(
  rows: readonly RawRow[],
  check: RowChecker,
  catalogue: Catalogue,
  state: StagingState,
): StageCell[][] {
  const batch: StageCell[][] = [];
  for (const raw of rows) {
    state.rowsRead += 1;
    const checked = check(raw);
    if (checked.kind === 'REFUSED') {
      state.log.add(checked.findings);
      continue;
    }
    const { sheet, row, column, cell } = raw.place;
    const place = [state.rowsRead, sheet, row, column, cell, raw.action ?? 'MERGE'];
    if (checked.kind === 'OBSERVATION') {
      const { value, missingReason, quality, periodKey } = checked.row;
      const indicatorId = catalogue.indicatorByCode.get(checked.row.indicatorCode)!.id;
      const unitId = catalogue.unitByCode.get(checked.row.unitCode)!.id;
      const said = [indicatorId, unitId, periodKey, value?.toFixed() ?? null];
      batch.push([...place, ...said, missingReason, quality]);
    } else {
      const { indicatorCode, unitCode, periodKey } = checked.target;
      const indicator =
        indicatorCode === null ? null : catalogue.indicatorByCode.get(indicatorCode);
      const unit = unitCode === null ? null : catalogue.unitByCode.get(unitCode);
      batch.push([...place, indicator?.id ?? null, unit?.id ?? null, periodKey, null, null, null]);
    }
  }
  return batch;
}
