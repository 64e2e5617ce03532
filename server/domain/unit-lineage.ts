import type { Decimal } from './decimal.ts';

/**
 * How one unit goes into another: RECODE the same area under another code, MERGE with others or into one that
 * exists, SPLIT into several, TRANSFER only a part goes and the giver may stay.
 */
export const LINEAGE_KINDS = ['RECODE', 'MERGE', 'SPLIT', 'TRANSFER'] as const;
export type LineageKind = (typeof LINEAGE_KINDS)[number];

/** A unit, or a part of it, goes into another on a day (the first on which the other holds it). */
export type UnitLineage = {
  predecessorCode: string;
  successorCode: string;
  onDay: string;
  kind: LineageKind;
  /** Part of the predecessor's amounts that goes, 0 to 1; null = unknown. */
  share: Decimal | null;
  /** The office said that the predecessor's figures may stand for the successor's past. A RECODE always carries. */
  carriesHistory: boolean;
  /** Document that ordered it; null where unknown. */
  documentNumber: string | null;
  note: string | null;
};

/** A former name of a unit whose code stayed. Both days are included. */
export type FormerName = {
  unitCode: string;
  nameZh: string;
  nameEn: string;
  shortNameZh: string;
  validFrom: string;
  validTo: string;
};

/** Lineages by the unit they leave and by the unit they enter, oldest first. */
export type LineageIndex = {
  from: ReadonlyMap<string, readonly UnitLineage[]>;
  into: ReadonlyMap<string, readonly UnitLineage[]>;
};

export function indexLineage(entries: readonly UnitLineage[]): LineageIndex {
  const sorted = entries.toSorted((a, b) => compare(a.onDay, b.onDay));
  return {
    from: Map.groupBy(sorted, (one) => one.predecessorCode),
    into: Map.groupBy(sorted, (one) => one.successorCode),
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The kind of each step, read off what left and what was new: one unit alone into one new one is a RECODE, one
 * into several a SPLIT, a part a TRANSFER, anything else into one a MERGE.
 */
export function lineageKind(step: {
  isPart: boolean;
  successorCount: number;
  predecessorCount: number;
  isSuccessorNew: boolean;
}): LineageKind {
  if (step.isPart) return 'TRANSFER';
  if (step.successorCount > 1) return 'SPLIT';
  return step.isSuccessorNew && step.predecessorCount === 1 ? 'RECODE' : 'MERGE';
}

/** Codes that went into a unit, whole or in part, on a day. */
export function predecessorsOn(index: LineageIndex, code: string, day: string): string[] {
  const entries = index.into.get(code) ?? [];
  return entries.filter((one) => one.onDay === day).map((one) => one.predecessorCode);
}

/**
 * Codes that hold the area of a unit on a day: those it went into by then, and those they went into in turn. A
 * part that was given away while the unit stayed does not count. Empty when it went into nothing by then.
 */
export function successorsOf(index: LineageIndex, code: string, day: string): string[] {
  const seen = new Set([code]);
  const ends: string[] = [];
  const follow = (one: string): void => {
    const next = (index.from.get(one) ?? []).filter(
      (step) => step.kind !== 'TRANSFER' && step.onDay <= day,
    );
    if (next.length === 0 && one !== code && !ends.includes(one)) ends.push(one);
    for (const { successorCode } of next) {
      if (seen.has(successorCode)) continue;
      seen.add(successorCode);
      follow(successorCode);
    }
  };
  follow(code);
  return ends;
}

/** Codes of all units a unit came from, those of those included; parts that were given to it too. */
export function forebearsOf(index: LineageIndex, code: string): string[] {
  const seen = new Set([code]);
  const follow = (one: string): void => {
    for (const { predecessorCode } of index.into.get(one) ?? []) {
      if (seen.has(predecessorCode)) continue;
      seen.add(predecessorCode);
      follow(predecessorCode);
    }
  };
  follow(code);
  seen.delete(code);
  return [...seen];
}
