import { endDate, type Period, startDate } from './period.ts';
import { existedBetween, holdsOn, type Unit } from './unit.ts';
import { type FormerName, type LineageIndex, successorsOf } from './unit-lineage.ts';

/** What a text of a push means in a period. */
export type UnitResolution =
  | { kind: 'UNIT'; unit: Unit }
  | { kind: 'UNKNOWN' }
  /** Known at another time only: from and to when, and who bears the area in the period. */
  | { kind: 'NOT_VALID'; unit: Unit; validFrom: string; validTo: string | null; heirs: Unit[] }
  | { kind: 'AMBIGUOUS'; candidates: Unit[] };

/** Codes and names of units over time. */
export type UnitDirectory = {
  /** The unit of a code or of a name only one unit ever bore; undefined where there is none. */
  get: (text: string) => Unit | undefined;
  /** The unit a code or name stands for in a period; null period = at any time, so that it must be the only one. */
  resolve: (text: string, period: Period | null) => UnitResolution;
};

type Meaning = {
  unit: Unit;
  validFrom: string;
  validTo: string | null;
  isCode: boolean;
  /** Made once: a push of a million rows asks for the same few. */
  resolved: UnitResolution;
};

const NO_LINEAGE: LineageIndex = { from: new Map(), into: new Map() };
const UNKNOWN: UnitResolution = { kind: 'UNKNOWN' };

/**
 * A code that was given to another area later is kept under code@year (`511402@1997`); in a file it is written
 * without the year, and the period tells which is meant.
 */
export function writtenCode(code: string): string {
  return code.replace(REUSED, '');
}
const REUSED = /@\d{4}$/;

export function makeUnitDirectory(
  units: readonly Unit[],
  formerNames: readonly FormerName[] = [],
  lineage: LineageIndex = NO_LINEAGE,
): UnitDirectory {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const meanings = meaningsOf(units, formerNames);
  return {
    get: (text) => byCode.get(text) ?? onlyUnit(meanings.get(text)),
    resolve: (text, period) => {
      const found = meanings.get(text);
      if (found === undefined) return UNKNOWN;
      if (period === null) return resolveEver(byCode.get(text), found);
      const valid = validIn(found, period);
      if (valid.length === 1) return valid[0]!.resolved;
      if (valid.length > 1) return pick(valid, period);
      return notValid(nearest(found, period), period, lineage, byCode);
    },
  };
}

function meaningsOf(units: readonly Unit[], formerNames: readonly FormerName[]) {
  const meanings = new Map<string, Meaning[]>();
  const add = (
    text: string,
    unit: Unit,
    validFrom: string,
    validTo: string | null,
    isCode: boolean,
  ) => {
    const meaning = { unit, validFrom, validTo, isCode, resolved: { kind: 'UNIT', unit } as const };
    const known = meanings.get(text);
    if (known) known.push(meaning);
    else meanings.set(text, [meaning]);
  };
  const formerByUnit = Map.groupBy(formerNames, (one) => one.unitCode);
  for (const unit of units) {
    for (const code of new Set([unit.code, writtenCode(unit.code)])) {
      add(code, unit, unit.validFrom, unit.validTo, true);
    }
    const former = formerByUnit.get(unit.code) ?? [];
    for (const one of former) add(one.nameZh, unit, one.validFrom, one.validTo, false);
    add(unit.nameZh, unit, currentSince(unit, former), unit.validTo, false);
  }
  return meanings;
}

/** The current name holds from the day after the last former one; on that last day both are taken. */
function currentSince(unit: Unit, former: readonly FormerName[]): string {
  return former.reduce((day, one) => (one.validTo > day ? one.validTo : day), unit.validFrom);
}

function onlyUnit(found: readonly Meaning[] | undefined): Unit | undefined {
  const [first, ...others] = found ?? [];
  return others.every((one) => one.unit === first?.unit) ? first?.unit : undefined;
}

function resolveEver(coded: Unit | undefined, found: readonly Meaning[]): UnitResolution {
  const unit = coded ?? onlyUnit(found);
  if (unit) return { kind: 'UNIT', unit };
  return { kind: 'AMBIGUOUS', candidates: [...new Set(found.map((one) => one.unit))] };
}

function validIn(found: readonly Meaning[], period: Period): readonly Meaning[] {
  const span = spanOf(period);
  return found.filter((one) => existedBetween(one, span.from, span.to));
}

const spans = new Map<string, { from: string; to: string }>();

/** First and last day of a period; there are some thousands of periods, and a push names one in every row. */
function spanOf(period: Period): { from: string; to: string } {
  const key = `${period.kind}${period.year}.${period.ordinal}`;
  const known = spans.get(key);
  if (known) return known;
  const made = { from: startDate(period), to: endDate(period) };
  spans.set(key, made);
  return made;
}

/** Of several, the one by code; of units that bore a name in turn, the one that bears it when the period ends. */
function pick(valid: readonly Meaning[], period: Period): UnitResolution {
  const byCode = valid.filter((one) => one.isCode);
  const meant = byCode.length > 0 ? byCode : valid;
  const atEnd = meant.filter((one) => holdsOn(one, spanOf(period).to));
  for (const group of [meant, atEnd]) {
    if (group.length > 0 && group.every((one) => one.unit === group[0]!.unit))
      return group[0]!.resolved;
  }
  const left = atEnd.length > 0 ? atEnd : meant;
  return { kind: 'AMBIGUOUS', candidates: [...new Set(left.map((one) => one.unit))] };
}

/** The last meaning before the period, else the first after it. */
function nearest(found: readonly Meaning[], period: Period): Meaning {
  const sorted = found.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  return sorted.findLast((one) => one.validFrom <= spanOf(period).to) ?? sorted[0]!;
}

function notValid(
  meaning: Meaning,
  period: Period,
  lineage: LineageIndex,
  byCode: ReadonlyMap<string, Unit>,
): UnitResolution {
  const { unit, validFrom, validTo } = meaning;
  const { from, to } = spanOf(period);
  const isThere = (one: Unit | undefined): one is Unit =>
    one !== undefined && existedBetween(one, from, to);
  // The unit is there under its present name, or others hold its area, or did before it began.
  const codes =
    validFrom > to ? ancestorsOf(lineage, unit.code) : successorsOf(lineage, unit.code, to);
  const heirs = isThere(unit) ? [unit] : codes.map((code) => byCode.get(code)).filter(isThere);
  return { kind: 'NOT_VALID', unit, validFrom, validTo, heirs };
}

function ancestorsOf(lineage: LineageIndex, code: string): string[] {
  const seen = new Set<string>();
  const follow = (one: string): void => {
    for (const { predecessorCode, kind } of lineage.into.get(one) ?? []) {
      if (kind === 'TRANSFER' || seen.has(predecessorCode)) continue;
      seen.add(predecessorCode);
      follow(predecessorCode);
    }
  };
  follow(code);
  seen.delete(code);
  return [...seen];
}
