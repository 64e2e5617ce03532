import { describe, expect, it } from 'vitest';
import { decimal } from '../../domain/decimal.ts';
import { periodKey } from '../../domain/period.ts';
import { parsePeriod } from '../../domain/period-text.ts';
import type { RawRow } from '../../domain/raw-row.ts';
import { row } from '../../test-support/city-facts.ts';
import { givenCity } from '../../test-support/given-city.ts';
import { codesOf, knownValues, untrueReceipts } from '../../test-support/known-values.ts';
import { isOnPostgres } from '../../test-support/test-store.ts';
import type { DeclaredScope } from './push-input.ts';

/**
 * Random pushes against the simplest model of what should be known: a map from value to what was last said and how
 * often. Any disagreement names the number of the push; the seed is fixed.
 */
const PUSHES = isOnPostgres ? 250 : 60;

const OWN = {
  finance: ['BUDGET', 'ACCIDENT'],
  commerce: ['RETAIL'],
  office: ['BUDGET', 'ACCIDENT', 'RETAIL'],
};
type Sender = keyof typeof OWN;
const UNITS = ['EAST', 'WEST'];
const PERIODS = ['2025YTD02', '2025YTD03', '2025-03', '2025YTD04'];
const SAYINGS: Partial<RawRow>[] = [
  { value: '1' },
  { value: '1.0' },
  { value: '2', quality: 'FINAL' },
  { value: '0' },
  { missingReason: 'NOT_COLLECTED' },
  { missingReason: 'WITHDRAWN' },
];

type Said = { said: string; quality: string; revision: number };
type Model = Map<string, Said>;
type Push = { sender: Sender; rows: RawRow[]; scope: DeclaredScope | null; isReplace: boolean };
type Counts = Record<
  'rowsRead' | 'rowsNew' | 'rowsChanged' | 'rowsUnchanged' | 'rowsDeleting' | 'valuesWithdrawn',
  number
>;

/** Numbers from 0 to below 1, the same every time (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function randomPush(random: () => number): Push {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const sender = pick(Object.keys(OWN) as Sender[]);
  const orAll = (list: readonly string[]) => (random() < 0.3 ? '' : pick(list));
  const rows = Array.from({ length: 1 + Math.floor(random() * 7) }, () => {
    const isDeletion = random() < 0.25;
    return isDeletion
      ? row(orAll(UNITS), orAll(OWN[sender]), orAll(PERIODS), null, { action: 'DELETE' })
      : row(pick(UNITS), pick(OWN[sender]), pick(PERIODS), null, {
          ...pick(SAYINGS),
          action: random() < 0.5 ? 'MERGE' : 'REPLACE',
        });
  });
  // Most senders put deletions first, as they must.
  if (random() < 0.8)
    rows.sort((a, b) => Number(b.action === 'DELETE') - Number(a.action === 'DELETE'));
  const isReplace = random() < 0.3;
  const scope = isReplace && random() < 0.6 ? randomScope(random, OWN[sender]) : null;
  return { sender, rows, scope, isReplace };
}

function randomScope(random: () => number, own: readonly string[]): DeclaredScope {
  const some = (list: readonly string[], share: number) => list.filter(() => random() < share);
  return {
    indicators: random() < 0.5 ? null : some(own, 0.8),
    units: random() < 0.5 ? null : some(UNITS, 0.8),
    periods: random() < 0.5 ? null : some(PERIODS, 0.8),
  };
}

const keyOf = (period: string) => periodKey(parsePeriod(period)!);
const nameOf = (one: RawRow) => `${one.unit} ${one.indicator} ${keyOf(one.period)}`;
const sayingOf = (one: RawRow) => ({
  said: one.value === null ? one.missingReason! : decimal(one.value).toFixed(),
  quality: one.quality ?? 'PRELIMINARY',
});
const same = (
  a: { said: string; quality: string } | undefined,
  b: { said: string; quality: string },
) => a?.said === b.said && a.quality === b.quality;

/** What the model says of a push: why it is refused, or its counts; then it has taken it in. */
function takeIn(model: Model, push: Push): { refused: string[] } | { counts: Counts } {
  const refused: string[] = [];
  const given = new Map<string, RawRow>();
  const isMeant = (deletion: RawRow, name: string) => {
    const [unit, indicator, key] = name.split(' ');
    return (
      (deletion.unit === '' || deletion.unit === unit) &&
      (deletion.indicator === ''
        ? OWN[push.sender].includes(indicator!)
        : deletion.indicator === indicator) &&
      (deletion.period === '' || String(keyOf(deletion.period)) === key)
    );
  };
  for (const one of push.rows) {
    if (one.action === 'DELETE') {
      if ([...given.keys()].some((name) => isMeant(one, name))) refused.push('DELETE_AFTER_ROW');
    } else {
      const first = given.get(nameOf(one));
      if (first && !same(sayingOf(first), sayingOf(one))) refused.push('DUPLICATE_ROW');
      if (!first) given.set(nameOf(one), one);
    }
  }
  if (refused.length > 0) return { refused };
  const values = [...given.values()];
  const scope = push.isReplace && {
    indicators: push.scope?.indicators ?? values.map((one) => one.indicator),
    units: push.scope?.units ?? UNITS,
    keys: (push.scope?.periods ?? values.map((one) => one.period)).map(keyOf),
  };
  const isInScope = (name: string) => {
    if (!scope) return false;
    const [unit, indicator, key] = name.split(' ');
    return (
      scope.indicators.includes(indicator!) &&
      scope.units.includes(unit!) &&
      scope.keys.includes(Number(key))
    );
  };
  if (scope) for (const name of given.keys()) if (!isInScope(name)) refused.push('OUT_OF_SCOPE');
  if (refused.length > 0) return { refused };
  const deletions = push.rows.filter((one) => one.action === 'DELETE');
  const counts: Counts = {
    rowsRead: push.rows.length,
    rowsNew: 0,
    rowsChanged: 0,
    rowsUnchanged: 0,
    rowsDeleting: deletions.length,
    valuesWithdrawn: 0,
  };
  for (const [name, known] of model) {
    const isAskedFor = isInScope(name) || deletions.some((one) => isMeant(one, name));
    if (given.has(name) || known.said === 'WITHDRAWN' || !isAskedFor) continue;
    model.set(name, { ...known, said: 'WITHDRAWN', revision: known.revision + 1 });
    counts.valuesWithdrawn += 1;
  }
  for (const [name, one] of given) {
    const known = model.get(name);
    if (same(known, sayingOf(one))) continue;
    model.set(name, { ...sayingOf(one), revision: (known?.revision ?? 0) + 1 });
    counts[known ? 'rowsChanged' : 'rowsNew'] += 1;
  }
  counts.rowsUnchanged =
    counts.rowsRead - counts.rowsNew - counts.rowsChanged - counts.rowsDeleting;
  return { counts };
}

const asKnown = (model: Model) =>
  Object.fromEntries(
    [...model].map(([name, { said, quality, revision }]) => [
      name,
      `${said} ${quality} #${revision}`,
    ]),
  );

describe('what is known after any row of pushes', () => {
  it('is what a simple model of them says, push by push, with the same counts and true receipts', async () => {
    const city = await givenCity();
    const random = randomFrom(20261122);
    const model: Model = new Map();
    const seen = { accepted: 0, refused: 0, withdrawn: 0 };
    for (let number = 1; number <= PUSHES; number++) {
      const push = randomPush(random);
      const outcome = await city.push(push.sender, push.rows, {
        ...(push.isReplace && { mode: 'REPLACE' as const }),
        ...(push.scope && { scope: push.scope }),
      });
      const told = `push ${number}: ${JSON.stringify(push)}`;
      const expected = takeIn(model, push);
      if ('refused' in expected) {
        expect(codesOf(outcome).sort(), told).toEqual(expected.refused.sort());
        seen.refused += 1;
        continue;
      }
      expect(outcome.findings, told).toEqual([]);
      expect(outcome.receipt, told).toMatchObject(expected.counts);
      expect(await knownValues(city), told).toEqual(asKnown(model));
      seen.accepted += 1;
      seen.withdrawn += expected.counts.valuesWithdrawn;
    }
    expect(await untrueReceipts(city)).toEqual([]);
    // The seed reaches what it is there for.
    expect(seen.accepted).toBeGreaterThan(PUSHES / 3);
    expect(seen.refused).toBeGreaterThan(PUSHES / 10);
    expect(seen.withdrawn).toBeGreaterThan(PUSHES / 4);
  }, 180_000);
});
