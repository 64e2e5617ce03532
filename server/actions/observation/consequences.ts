import { type Catalogue, categoriesOfUnit } from '../../data/catalogue/catalogue.ts';
import type { TransactionScope } from '../../data/connect.ts';
import {
  listMissingSinceLast,
  listValueChanges,
  type ValueChange,
} from '../../data/observation/consequence.repository.ts';
import type { Receipt } from '../../data/observation/push.repository.ts';
import {
  type LightChange,
  listLightChanges,
} from '../../data/progress/progress-write.repository.ts';
import { endDate, periodFromKey } from '../../domain/period.ts';
import type { QualityFlag } from '../../domain/quality-flag.ts';
import type { ActionContext } from '../action-context.ts';
import { readRanking } from '../progress/read-ranking.ts';

const LISTED = 200;

/** A place in a ranking by share of lights on schedule; null = not ranked. */
type Standing = { unitId: number; rank: number | null };
export type RankChange = {
  categoryCode: string;
  periodKey: number;
  unitId: number;
  before: number | null;
  after: number | null;
};

/** What a push would change, as shown before it is confirmed. Lists are capped; counts are whole. */
export type Consequences = {
  receipt: Receipt;
  /** Doubts the figures would raise, the first 500; the receipt counts them. */
  flags: QualityFlag[];
  changes: ValueChange[];
  missing: { indicatorId: number; unitId: number; periodKey: number }[];
  missingCount: number;
  lightChanges: LightChange[];
  rankChanges: RankChange[];
};

type Comparison = { categoryCode: string; periodKey: number };
/** Rankings as they would be, to be compared with those that stand once the dry run is taken back. */
export type Foreseen = Omit<Consequences, 'rankChanges'> & {
  rankings: (Comparison & { standings: Standing[] })[];
};

/** Reads inside the dry run what it has changed. */
export async function foresee(
  scope: TransactionScope,
  context: ActionContext,
  catalogue: Catalogue,
  written: { receipt: Receipt; flags: QualityFlag[] },
): Promise<Foreseen> {
  const changes = await listValueChanges(scope.trx, LISTED);
  const { missing, missingCount } = await listMissingSinceLast(scope.trx, LISTED);
  const lightChanges =
    written.receipt.lightsChanged > 0 ? await listLightChanges(scope.trx, LISTED) : [];
  // The embedded database has one connection, and this transaction holds it: nothing may ask for another.
  const inside = {
    ...context,
    store: { ...context.store, reader: scope.reader },
    catalogue: async () => catalogue,
  };
  const rankings = [];
  for (const comparison of comparisonsOf(catalogue, lightChanges)) {
    rankings.push({ ...comparison, standings: await standingsOf(inside, comparison) });
  }
  return { ...written, changes, missing, missingCount, lightChanges, rankings };
}

/** Compares what was foreseen with the rankings that stand now. */
export async function withRankChanges(
  context: ActionContext,
  { rankings, ...foreseen }: Foreseen,
): Promise<Consequences> {
  const rankChanges: RankChange[] = [];
  for (const { standings, ...comparison } of rankings) {
    const now = new Map(
      (await standingsOf(context, comparison)).map((one) => [one.unitId, one.rank]),
    );
    for (const { unitId, rank } of standings) {
      const before = now.get(unitId) ?? null;
      if (before !== rank) rankChanges.push({ ...comparison, unitId, before, after: rank });
    }
  }
  return { ...foreseen, rankChanges: rankChanges.slice(0, LISTED) };
}

/** Rankings a light change can move: the newest month of each category it concerns. */
function comparisonsOf(catalogue: Catalogue, changes: readonly LightChange[]): Comparison[] {
  const newest = new Map<string, number>();
  for (const { unitId, periodKey } of changes) {
    const unit = catalogue.unitById.get(unitId);
    if (!unit) continue;
    const day = endDate(periodFromKey(periodKey));
    for (const category of categoriesOfUnit(catalogue, unit.code, day)) {
      newest.set(category.code, Math.max(newest.get(category.code) ?? 0, periodKey));
    }
  }
  return [...newest].map(([categoryCode, periodKey]) => ({ categoryCode, periodKey }));
}

async function standingsOf(
  context: ActionContext,
  { categoryCode, periodKey }: Comparison,
): Promise<Standing[]> {
  const ranking = await readRanking(context, {
    period: periodFromKey(periodKey),
    category: categoryCode,
    unitType: null,
    indicatorCode: null,
    measure: 'ON_SCHEDULE_SHARE',
    method: 'COMPETITION',
    asOf: null,
  });
  return [
    ...ranking.rows.map((row) => ({ unitId: row.unit.id, rank: row.rank })),
    ...ranking.unranked.map((row) => ({ unitId: row.unit.id, rank: null })),
  ];
}
