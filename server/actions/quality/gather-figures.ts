import { type Catalogue, unitsOfCategory } from '../../data/catalogue/catalogue.ts';
import type { Transaction } from '../../data/connect.ts';
import {
  listEarlierValues,
  listSeriesTexts,
} from '../../data/quality/quality-figures.repository.ts';
import { type Decimal, decimal } from '../../domain/decimal.ts';
import { yearsBehind } from '../../domain/judge-quality-rule.ts';
import { indicatorsOf, type RuleBody } from '../../domain/quality-rule.ts';
import type { ChangedSeries, Figure, QualityWorld, Series } from '../../domain/quality-world.ts';
import { holdsOn, type UnitType } from '../../domain/unit.ts';

const NOTHING: Series = new Map();

/** Figures in memory, an indicator at a time: a push of a million rows must not be held more than once. */
export type FigureStore = {
  world: QualityWorld;
  load: (indicatorCode: string) => Promise<void>;
  drop: (indicatorCode: string) => void;
};

type Wishes = {
  catalogue: Catalogue;
  rules: readonly { body: RuleBody }[];
  changes: readonly ChangedSeries[];
};

/** Makes the world of the judges out of what is known now, the running push included. */
export async function makeFigureStore(trx: Transaction, wishes: Wishes): Promise<FigureStore> {
  const { catalogue } = wishes;
  const units = unitsNeeded(wishes);
  const years = yearsNeeded(wishes);
  const loaded = new Map<string, Map<string, Series>>();
  const earlier = await earlierValues(trx, wishes);
  const idOf = (unitCode: string) => catalogue.unitByCode.get(unitCode)!.id;
  const structure = rememberedStructure(catalogue);
  return {
    world: {
      ...structure,
      indicator: (code) => catalogue.indicatorByCode.get(code)!,
      series: (indicatorCode, unitCode) => loaded.get(indicatorCode)?.get(unitCode) ?? NOTHING,
      earlier: (indicatorCode, unitCode, periodKey) =>
        earlier.get(`${indicatorCode}\n${unitCode}\n${periodKey}`) ?? null,
    },
    load: async (indicatorCode) => {
      if (loaded.has(indicatorCode)) return;
      const rows = await listSeriesTexts(trx, {
        indicatorId: catalogue.indicatorByCode.get(indicatorCode)!.id,
        unitIds: [...(units.get(indicatorCode) ?? [])].map(idOf),
        ...years,
      });
      const series = rows.map(({ unitId, figures }): [string, Series] => [
        catalogue.unitById.get(unitId)!.code,
        readSeries(figures),
      ]);
      loaded.set(indicatorCode, new Map(series));
    },
    drop: (indicatorCode) => void loaded.delete(indicatorCode),
  };
}

function readSeries(text: string): Series {
  const series = new Map<number, Figure>();
  for (const entry of text.split(',')) {
    const [key, revision, value] = entry.split(' ');
    series.set(Number(key), { revision: Number(revision), value: decimal(value!) });
  }
  return series;
}

/** Which units of each indicator are looked at: those a rule's changes touch, and those it compares them with. */
function unitsNeeded({ catalogue, rules, changes }: Wishes): Map<string, Set<string>> {
  const needed = new Map<string, Set<string>>();
  const touched = new Map<string, Set<string>>();
  for (const { indicatorCode, unitCode } of changes) add(touched, indicatorCode, [unitCode]);
  for (const { body } of rules) {
    const codes = indicatorsOf(body);
    const units = codes.flatMap((code) => [...(touched.get(code) ?? [])]);
    const others = comparedUnits(catalogue, body);
    for (const code of codes) add(needed, code, [...units, ...others]);
  }
  return needed;
}

function add(map: Map<string, Set<string>>, key: string, values: readonly string[]): void {
  const set = map.get(key) ?? new Set();
  for (const value of values) set.add(value);
  map.set(key, set);
}

function comparedUnits(catalogue: Catalogue, body: RuleBody): string[] {
  if (body.kind === 'OUTLIER_PEER') {
    const stays = catalogue.memberships.filter((stay) => stay.categoryCode === body.category);
    return stays.map((stay) => stay.unitCode);
  }
  if (body.kind !== 'PARTS_AGAINST_TOTAL' || body.totalUnit === null) return [];
  const parts = catalogue.units.filter((unit) => unit.parentCode === body.totalUnit);
  return [body.totalUnit, ...parts.map((unit) => unit.code)];
}

function yearsNeeded({ rules, changes }: Wishes): { fromYear: number; toYear: number } {
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (const { periodKeys } of changes) {
    for (const key of periodKeys) {
      first = Math.min(first, key);
      last = Math.max(last, key);
    }
  }
  const behind = Math.max(0, ...rules.map(({ body }) => yearsBehind(body)));
  // A level corrected this year is the base of next year's growth.
  return {
    fromYear: Math.floor(first / 1000) - Math.max(behind, 1),
    toYear: Math.floor(last / 1000) + 1,
  };
}

async function earlierValues(
  trx: Transaction,
  { catalogue, rules }: Wishes,
): Promise<Map<string, Decimal>> {
  const codes = rules.flatMap(({ body }) =>
    body.kind === 'REVISION_SIZE' ? [body.indicator] : [],
  );
  if (codes.length === 0) return new Map();
  const ids = codes.map((code) => catalogue.indicatorByCode.get(code)!.id);
  const rows = await listEarlierValues(trx, [...new Set(ids)]);
  return new Map(
    rows.map((row) => {
      const indicator = catalogue.indicatorById.get(row.indicatorId)!.code;
      const unit = catalogue.unitById.get(row.unitId)!.code;
      return [`${indicator}\n${unit}\n${row.periodKey}`, decimal(row.value)];
    }),
  );
}

/** Who stands below and beside whom on a day, each question answered once. */
export function rememberedStructure(
  catalogue: Pick<Catalogue, 'units' | 'memberships'>,
): Pick<QualityWorld, 'unitsBelow' | 'unitsOfCategory'> {
  const known = new Map<string, readonly string[]>();
  const once = (key: string, find: () => string[]) => {
    const found = known.get(key) ?? find();
    known.set(key, found);
    return found;
  };
  return {
    unitsBelow: (unitCode: string, types: readonly UnitType[], day: string) =>
      once(`below\n${unitCode}\n${types.join()}\n${day}`, () =>
        catalogue.units
          .filter((unit) => unit.parentCode === unitCode && types.includes(unit.unitType))
          .filter((unit) => holdsOn(unit, day))
          .map((unit) => unit.code),
      ),
    unitsOfCategory: (category: string, day: string) =>
      once(`category\n${category}\n${day}`, () =>
        unitsOfCategory(catalogue as Catalogue, category, day).map((unit) => unit.code),
      ),
  };
}
