import type { AreaFault, AreaRecord, HeldIn, Holding } from './area-record.ts';
import { lineageKind, type UnitLineage } from './unit-lineage.ts';

type Step = {
  predecessorCode: string;
  successor: Holding;
  year: number;
  isPart: boolean;
  successorCount: number;
};

/** Which area went into which, with the kind of each step; a successor that is in no roster of its year is a fault. */
export function areaLineage(
  holdings: readonly Holding[],
  heldIn: HeldIn,
  faults: AreaFault[],
): UnitLineage[] {
  const steps = holdings.flatMap((holding) =>
    holding.records.flatMap((record, index) =>
      stepsOf(holding, record, index === holding.records.length - 1, heldIn, faults),
    ),
  );
  const arrivals = Map.groupBy(steps, (step) => `${step.successor.unitCode} ${step.year}`);
  return steps.map((step) => ({
    predecessorCode: step.predecessorCode,
    successorCode: step.successor.unitCode,
    onDay: `${step.year}-12-31`,
    kind: lineageKind({
      isPart: step.isPart,
      successorCount: step.successorCount,
      predecessorCount: arrivals.get(`${step.successor.unitCode} ${step.year}`)!.length,
      isSuccessorNew: step.successor.records[0]!.fromYear === step.year,
    }),
    share: null,
    carriesHistory: false,
    documentNumber: null,
    note: null,
  }));
}

function stepsOf(
  holding: Holding,
  record: AreaRecord,
  isEnd: boolean,
  heldIn: HeldIn,
  faults: AreaFault[],
): Step[] {
  const others = record.successors.filter((one) => isEnd || one.code !== record.code);
  const successorCount = others.filter((one) => one.year === null).length;
  return others.flatMap(({ code, year: stated }) => {
    const year = stated ?? record.toYear;
    const successor = year === null ? undefined : heldIn(code, year);
    if (year === null || !successor || successor === holding) {
      faults.push({ row: record.row, value: code, code: 'SUCCESSOR_UNKNOWN' });
      return [];
    }
    // What leaves while the unit goes on under a new name is a part of it.
    const isPart = stated !== null || !isEnd;
    return [{ predecessorCode: holding.unitCode, successor, year, isPart, successorCount }];
  });
}
