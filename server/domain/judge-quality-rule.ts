import { endDate, periodFromKey } from './period.ts';
import {
  emptyMemory,
  judgePeerOutlier,
  judgeSeasonalOutlier,
  type OutlierMemory,
} from './quality-outlier-rules.ts';
import {
  judgeLevelAgainstGrowth,
  judgePartsAgainstTotal,
  judgeRelation,
} from './quality-relation-rules.ts';
import type { RuleBody } from './quality-rule.ts';
import {
  judgeCumulativeFalls,
  judgeMonthAgainstCumulative,
  judgeRange,
  judgeRepeatedValue,
  judgeRevisionSize,
} from './quality-series-rules.ts';
import { cumulativesTouched, figureAfterInYear, isYearToDateKey } from './quality-steps.ts';
import type { Breach, ChangedSeries, QualityWorld, Subject } from './quality-world.ts';

/**
 * Judges one rule wherever the changes touch it and yields each breach once. Rules of arithmetic are asked
 * again when any of their inputs changed; outliers, repetitions and corrections only of the value that came.
 */
export function* judgeQualityRule(
  body: RuleBody,
  changes: readonly ChangedSeries[],
  world: QualityWorld,
): Generator<Breach> {
  const asked = new Map<string, Set<number>>();
  const memory = emptyMemory();
  for (const change of changes) {
    for (const subject of subjectsOf(body, change, world)) {
      const keys = asked.get(subject.unitCode) ?? new Set();
      if (keys.has(subject.periodKey)) continue;
      asked.set(subject.unitCode, keys.add(subject.periodKey));
      const breach = judgeSubject(body, subject, world, memory);
      if (breach !== null) yield breach;
    }
  }
}

function judgeSubject(
  body: RuleBody,
  subject: Subject,
  world: QualityWorld,
  memory: OutlierMemory,
): Breach | null {
  switch (body.kind) {
    case 'RANGE':
      return judgeRange(body, subject, world);
    case 'CUMULATIVE_FALLS':
      return judgeCumulativeFalls(body, subject, world);
    case 'MONTH_AGAINST_CUMULATIVE':
      return judgeMonthAgainstCumulative(body, subject, world);
    case 'LEVEL_AGAINST_GROWTH':
      return judgeLevelAgainstGrowth(body, subject, world);
    case 'PARTS_AGAINST_TOTAL':
      return judgePartsAgainstTotal(body, subject, world);
    case 'RELATION':
      return judgeRelation(body, subject, world);
    case 'OUTLIER_SEASONAL':
      return judgeSeasonalOutlier(body, subject, world, memory);
    case 'OUTLIER_PEER':
      return judgePeerOutlier(body, subject, world, memory);
    case 'REPEATED_VALUE':
      return judgeRepeatedValue(body, subject, world);
    case 'REVISION_SIZE':
      return judgeRevisionSize(body, subject, world);
  }
}

/** The places a changed series makes a rule look at again. */
function* subjectsOf(
  body: RuleBody,
  { indicatorCode, unitCode, periodKeys }: ChangedSeries,
  world: QualityWorld,
): Generator<Subject> {
  const own = readsFirst(body) === indicatorCode;
  for (const periodKey of periodKeys) {
    switch (body.kind) {
      case 'CUMULATIVE_FALLS': {
        if (!own || !isYearToDateKey(periodKey)) break;
        yield { unitCode, periodKey };
        const next = figureAfterInYear(world.series(indicatorCode, unitCode), periodKey);
        if (next !== null) yield { unitCode, periodKey: next };
        break;
      }
      case 'MONTH_AGAINST_CUMULATIVE':
        if (!own) break;
        for (const key of cumulativesTouched(world.indicator(indicatorCode), periodKey)) {
          yield { unitCode, periodKey: key };
        }
        break;
      case 'LEVEL_AGAINST_GROWTH':
        if (indicatorCode === body.growthIndicator) yield { unitCode, periodKey };
        if (indicatorCode !== body.indicator) break;
        yield { unitCode, periodKey };
        yield { unitCode, periodKey: periodKey + 1000 };
        break;
      case 'PARTS_AGAINST_TOTAL':
        if (body.totalUnit === null) {
          if (own || body.partIndicators?.includes(indicatorCode)) yield { unitCode, periodKey };
        } else if (own && isInTotal(body, { unitCode, periodKey }, world)) {
          yield { unitCode: body.totalUnit, periodKey };
        }
        break;
      case 'RELATION':
        if ([...body.left, ...body.right].some((term) => term.indicatorCode === indicatorCode)) {
          yield { unitCode, periodKey };
        }
        break;
      default:
        if (own) yield { unitCode, periodKey };
    }
  }
}

function readsFirst(body: RuleBody): string {
  return body.kind === 'RELATION' ? body.left[0]!.indicatorCode : body.indicator;
}

function isInTotal(
  body: Extract<RuleBody, { kind: 'PARTS_AGAINST_TOTAL' }>,
  { unitCode, periodKey }: Subject,
  world: QualityWorld,
): boolean {
  if (unitCode === body.totalUnit) return true;
  const day = endDate(periodFromKey(periodKey));
  return world.unitsBelow(body.totalUnit!, body.partTypes, day).includes(unitCode);
}

/** How many years before a change a rule may look at. */
export function yearsBehind(body: RuleBody): number {
  switch (body.kind) {
    case 'OUTLIER_SEASONAL':
      return body.years + (body.measure === 'YEAR_ON_YEAR' ? 1 : 0);
    case 'REPEATED_VALUE':
      return body.periods;
    case 'OUTLIER_PEER':
    case 'LEVEL_AGAINST_GROWTH':
      return 1;
    default:
      return 0;
  }
}
