import type {
  StoredIndicator,
  StoredLightRule,
  StoredUnit,
} from '../../data/catalogue/catalogue.ts';
import { listObservations, listRevisions } from '../../data/observation/observation.repository.ts';
import { listTargets, type StoredTarget } from '../../data/target/target.repository.ts';
import { shanghaiDay } from '../../domain/calendar-day.ts';
import type { Decimal } from '../../domain/decimal.ts';
import { type ExplanationStep, explainProgress } from '../../domain/explain-progress.ts';
import { latestObservedPeriod } from '../../domain/indicator.ts';
import { absenceOfUnit, type GreyReason, reasonWithoutTarget } from '../../domain/light.ts';
import { endMonth, type Period, periodFromKey, periodKey } from '../../domain/period.ts';
import { readableUnit } from '../../domain/permission.ts';
import { type MonthCell, progressOfYear } from '../../domain/progress-year.ts';
import { AccessDenied, type ActionContext, assertMay } from '../action-context.ts';
import { assertMonth } from './read-cells.ts';

export type Revision = Awaited<ReturnType<typeof listRevisions>>[number];

/** A light with everything it came from: rule, target, pushed value with its receipt, and the steps between. */
export type ExplainedCell = {
  unit: StoredUnit;
  indicator: StoredIndicator;
  rule: StoredLightRule;
  period: Period;
  /** The period whose value was read: the newest the indicator reports by this month. */
  observedPeriod: Period;
  target: StoredTarget | null;
  history: Revision[];
  /** The revision the light was read from: the newest, or on signed values the newest signed; null = none. */
  observed: Revision | null;
  cell: MonthCell | null;
  reason: GreyReason | null;
  steps: ExplanationStep[];
  spark: { period: Period; value: Decimal | null }[];
};

const SPARK_YEARS = 2;

/** Explains one light; null when there is no such unit or indicator. Throws for a unit the viewer may not read. */
export async function explainCell(
  context: ActionContext,
  question: { unitCode: string; indicatorCode: string; period: Period; asOf: Date | null },
): Promise<ExplainedCell | null> {
  const viewer = assertMay(context, 'progress.read');
  const { period, asOf } = question;
  assertMonth(period);
  const catalogue = await context.catalogue();
  const unit = catalogue.unitByCode.get(question.unitCode);
  const indicator = catalogue.indicatorByCode.get(question.indicatorCode);
  const scope = readableUnit(viewer);
  if (!unit || !indicator) return null;
  if (scope !== 'ALL' && scope.unitCode !== unit.code) {
    throw new AccessDenied(viewer, 'progress.read');
  }
  const rule = catalogue.lightRuleByCode.get(indicator.lightRuleCode)!;
  const facts = await loadFacts(context, { unit, indicator, period, asOf });
  const observedPeriod = latestObservedPeriod(indicator, period.year, period.ordinal) ?? period;
  const target = facts.target && {
    ...facts.target,
    unitCode: unit.code,
    indicatorCode: indicator.code,
  };
  const cell = target
    ? progressOfYear({
        indicator,
        rule,
        target,
        year: period.year,
        observedAt: (key) => facts.at.get(key) ?? null,
      })[period.ordinal - 1]!
    : null;
  const untargeted = reasonWithoutTarget(unit, period);
  const actual = facts.at.get(periodKey(observedPeriod))?.value ?? null;
  const progress = cell?.progress ?? { state: 'UNMEASURED' as const, reason: untargeted };
  const day = shanghaiDay(asOf ?? context.now());
  const kept: GreyReason | null = cell === null ? untargeted : cell.light.reason;
  const reason =
    kept === 'NOT_REPORTED'
      ? absenceOfUnit(
          unit,
          observedPeriod,
          catalogue.dueDay({
            indicatorCode: indicator.code,
            unitCode: unit.code,
            period: observedPeriod,
            asOf,
          }).day,
          day,
        )
      : kept;
  const isReworded = reason === 'NOT_DUE' || reason === 'UNIT_DISSOLVED';
  const shown = progress.state === 'UNMEASURED' && isReworded ? { ...progress, reason } : progress;
  const light = cell?.light ?? {
    light: 'GREY' as const,
    severity: null,
    reason: untargeted,
    band: null,
  };
  const key = {
    indicatorId: indicator.id,
    unitId: unit.id,
    periodKey: periodKey(observedPeriod),
    asOf,
  };
  const history = await listRevisions(context.store.reader, key);
  const isShown = ({ signedAt }: Revision) =>
    context.basis === 'LATEST' || (signedAt !== null && (asOf === null || signedAt <= asOf));
  return {
    unit,
    indicator,
    rule,
    period,
    observedPeriod,
    target: facts.target,
    history,
    observed: history.findLast(isShown) ?? null,
    cell,
    reason,
    steps: explainProgress({
      indicator,
      rule,
      target,
      actual,
      progress: shown,
      light,
      monthsClosed: endMonth(observedPeriod),
    }),
    spark: facts.spark,
  };
}

async function loadFacts(
  context: ActionContext,
  slice: { unit: StoredUnit; indicator: StoredIndicator; period: Period; asOf: Date | null },
) {
  const { unit, indicator, period, asOf } = slice;
  const unitIds = [unit.id];
  const indicatorIds = [indicator.id];
  const year = period.year;
  const span = { fromYear: year, toYear: year, unitIds, indicatorIds, asOf };
  const [target] = await listTargets(context.store.reader, span);
  const observations = await listObservations(context.store.reader, {
    indicatorIds,
    unitIds,
    fromKey: (year - SPARK_YEARS + 1) * 1000,
    toKey: year * 1000 + 999,
    asOf,
    basis: context.basis,
  });
  const at = new Map(observations.map((one) => [one.periodKey, one.observed]));
  return { target: target ?? null, at, spark: sparkOf(indicator, period, at) };
}

function sparkOf(
  indicator: StoredIndicator,
  period: Period,
  at: ReadonlyMap<number, { value: Decimal | null }>,
): { period: Period; value: Decimal | null }[] {
  const keys = new Set<number>();
  for (let year = period.year - SPARK_YEARS + 1; year <= period.year; year++) {
    const lastMonth = year === period.year ? period.ordinal : 12;
    for (let month = 1; month <= lastMonth; month++) {
      const observed = latestObservedPeriod(indicator, year, month);
      if (observed) keys.add(periodKey(observed));
    }
  }
  return [...keys].map((key) => ({
    period: periodFromKey(key),
    value: at.get(key)?.value ?? null,
  }));
}
