import type { Catalogue } from '../../data/catalogue/catalogue.ts';
import type { StoredObservation } from '../../data/observation/observation.repository.ts';
import { cellRecordOf } from '../../data/progress/cell.mapper.ts';
import type { CellRecord } from '../../data/progress/progress.repository.ts';
import type { StoredTarget } from '../../data/target/target.repository.ts';
import type { ObservedValue } from '../../domain/observation.ts';
import { progressOfYear } from '../../domain/progress-year.ts';

/**
 * The twelve cells of every target from the values known. Used by the push (values of now) and by a look
 * back (values known then), so that both tell the same story.
 */
export function* computeCells(
  catalogue: Catalogue,
  targets: readonly StoredTarget[],
  observations: readonly StoredObservation[],
): Generator<CellRecord & { isCarried: boolean }> {
  const known = indexObservations(observations);
  for (const target of targets) {
    const indicator = catalogue.indicatorById.get(target.indicatorId);
    const unit = catalogue.unitById.get(target.unitId);
    const rule = indicator && catalogue.lightRuleByCode.get(indicator.lightRuleCode);
    if (!indicator || !unit || !rule) {
      throw new Error(
        `Target ${target.id} refers to a unit, indicator or rule the catalogue lacks`,
      );
    }
    const values = known.get(target.indicatorId)?.get(target.unitId);
    const cells = progressOfYear({
      indicator,
      rule,
      target: { ...target, unitCode: unit.code, indicatorCode: indicator.code },
      year: target.year,
      observedAt: (key) => values?.get(key) ?? null,
    });
    for (const cell of cells)
      yield cellRecordOf(cell, { indicator, rule, target, year: target.year });
  }
}

type Known = Map<number, Map<number, Map<number, ObservedValue>>>;

function indexObservations(observations: readonly StoredObservation[]): Known {
  const known: Known = new Map();
  for (const { indicatorId, unitId, periodKey, observed } of observations) {
    const byUnit = innerMap(known, indicatorId);
    innerMap(byUnit, unitId).set(periodKey, observed);
  }
  return known;
}

function innerMap<V>(outer: Map<number, Map<number, V>>, key: number): Map<number, V> {
  const existing = outer.get(key);
  if (existing) return existing;
  const made = new Map<number, V>();
  outer.set(key, made);
  return made;
}
