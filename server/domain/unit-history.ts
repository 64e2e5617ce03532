import type { Decimal } from './decimal.ts';
import type { UnitAggregation } from './indicator.ts';
import { endDate, type Period, startDate } from './period.ts';
import { existedBetween, type Unit } from './unit.ts';
import type { LineageIndex, UnitLineage } from './unit-lineage.ts';

/** A unit whose value stands for an earlier period, and the part of it that counts; null share = all of it. */
export type HistoryPart = { unitCode: string; share: Decimal | null };

/**
 * Whose value stands for a unit in a period. `isOwn`: it existed on some day of the period, so its own value
 * goes first. `parts`: what to add up where it has none of its own; empty when nothing may, and then `reason`
 * says so if there were predecessors.
 */
export type HistoryPath = {
  isOwn: boolean;
  parts: readonly HistoryPart[];
  reason: 'HISTORY_NOT_CARRIED' | null;
};

type Lookup = { index: LineageIndex; unitByCode: ReadonlyMap<string, Unit> };

/**
 * Follows a unit back to a period. A RECODE is followed always. A merger is followed when the office told it for
 * every unit that went in, and only for amounts that add. A split or transfer is followed when told; amounts then
 * need the share that went.
 */
export function historyPath(
  lookup: Lookup,
  unit: Unit,
  period: Period,
  unitAggregation: UnitAggregation,
): HistoryPath {
  const isOwn = existedIn(unit, period);
  if (unit.validFrom <= startDate(period)) return { isOwn, parts: [], reason: null };
  const parts = partsBefore(lookup, unit, period, unitAggregation, new Set([unit.code]));
  const isCut = parts === null && !isOwn && birthsOf(lookup.index, unit).length > 0;
  const reason = isCut ? 'HISTORY_NOT_CARRIED' : null;
  return { isOwn, parts: parts ?? [], reason };
}

function existedIn(unit: Unit, period: Period): boolean {
  return existedBetween(unit, startDate(period), endDate(period));
}

function partsBefore(
  lookup: Lookup,
  unit: Unit,
  period: Period,
  unitAggregation: UnitAggregation,
  seen: ReadonlySet<string>,
): HistoryPart[] | null {
  const births = birthsOf(lookup.index, unit);
  const adds = unitAggregation === 'SUM';
  if (births.length === 0 || (births.length > 1 && !adds)) return null;
  const parts: HistoryPart[] = [];
  for (const step of births) {
    const predecessor = lookup.unitByCode.get(step.predecessorCode);
    if (!predecessor || seen.has(predecessor.code) || !carries(step, adds)) return null;
    const deeper = existedIn(predecessor, period)
      ? [{ unitCode: predecessor.code, share: null }]
      : partsBefore(
          lookup,
          predecessor,
          period,
          unitAggregation,
          new Set([...seen, predecessor.code]),
        );
    if (deeper === null) return null;
    const share = adds && isPart(step) ? step.share : null;
    parts.push(...deeper.map((part) => ({ ...part, share: times(part.share, share) })));
  }
  return parts;
}

/** Steps a unit came from: those of the year it began. What joined it in later years is no part of its past. */
function birthsOf(index: LineageIndex, unit: Unit): UnitLineage[] {
  const year = unit.validFrom.slice(0, 4);
  return (index.into.get(unit.code) ?? []).filter((step) => step.onDay.slice(0, 4) <= year);
}

const isPart = (step: UnitLineage) => step.kind === 'SPLIT' || step.kind === 'TRANSFER';

function carries(step: UnitLineage, adds: boolean): boolean {
  if (step.kind === 'RECODE') return true;
  if (!step.carriesHistory) return false;
  // The whole of a unit would overstate the part that went.
  return !(adds && isPart(step) && step.share === null);
}

function times(a: Decimal | null, b: Decimal | null): Decimal | null {
  if (a === null || b === null) return a ?? b;
  return a.times(b);
}
