import type { Decimal } from '../domain/decimal.ts';
import type { Target } from '../domain/target.ts';
import { OFFICE_CODE } from './catalogue/departments.ts';
import { DEMO_INDICATORS } from './catalogue/indicators.ts';
import { CITY_CODE } from './catalogue/places.ts';
import type { DemoIndicator } from './demo-indicator.ts';
import { appraisedUnitsOf, type DemoUnit } from './demo-unit.ts';
import { YEARS } from './demo-years.ts';
import { figuresOf } from './figures.ts';
import { exactly } from './last-digit.ts';
import { noise } from './noise.ts';
import { responsiblePerson } from './person.ts';
import { KEY_TASKS_2025 } from './seed-figures.ts';
import { AMENDED, startsAfterMonth, WITHOUT_TARGET_2026 } from './stories.ts';
import { workingDay } from './working-day.ts';
import type { Goal } from './year-figures.ts';

type Paper = { documentNumber: string; assignedOn: string };

const paper = (year: number, number: number, month: number, day: number): Paper => ({
  documentNumber: `衡绩发〔${year}〕${number}号`,
  assignedOn: workingDay(year, month, day),
});

function paperOf(unitCode: string, year: number, start: number): Paper {
  if (start > 0) return paper(year, 17, 8, 27);
  return unitCode.startsWith('D') ? paper(year, 5, 2, 26) : paper(year, 3, 2, 24);
}

function isMissing(unitCode: string, indicatorCode: string, year: number): boolean {
  const key = `${unitCode}|${indicatorCode}`;
  if (year === 2026 && !unitCode.startsWith('D')) return WITHOUT_TARGET_2026.has(key);
  return noise(`no target|${key}|${year}`) < 0.004;
}

function targetsOf(entry: DemoIndicator, unit: DemoUnit, year: number): Target[] {
  const { code, digits, blockCode } = entry.indicator;
  const { goal } = figuresOf(entry, unit, year);
  if (goal === null || isMissing(unit.code, code, year)) return [];
  const start = startsAfterMonth(code, unit.code, year);
  const target: Target = {
    unitCode: unit.code,
    indicatorCode: code,
    year,
    ...termsOf(goal, digits),
    startsAfterMonth: start,
    responsiblePerson: responsiblePerson(unit.code, blockCode),
    ...paperOf(unit.code, year, start),
  };
  if (!AMENDED.has(`${unit.code}|${code}|${year}`)) return [target];
  const first = Math.round((goal.value ?? 0) * 1.1);
  return [
    { ...target, value: exactly(first, digits) },
    { ...target, ...paper(year, 14, 7, 22) },
  ];
}

type Terms = Pick<Target, 'value' | 'lower' | 'upper' | 'dueMonth'>;

function termsOf(goal: Goal, digits: number): Terms {
  const number = (count: number | null): Decimal | null =>
    count === null ? null : exactly(count, digits);
  return {
    value: number(goal.value),
    lower: number(goal.lower),
    upper: number(goal.upper),
    dueMonth: goal.dueMonth,
  };
}

/** The city's own targets, in units of the last digit: what the province asks of it. */
function cityGoals(year: number): [indicatorCode: string, goal: Goal][] {
  const value = (count: number): Goal => ({
    value: count,
    lower: null,
    upper: null,
    dueMonth: null,
  });
  const tasks = year === 2025 ? [['KEY_TASKS', value(KEY_TASKS_2025.tasks)] as [string, Goal]] : [];
  const items = year === 2026 ? [['ASSIGNED_ITEMS', value(102)] as [string, Goal]] : [];
  return [
    ['CPI', { value: null, lower: 0, upper: 30, dueMonth: null }],
    ['ENERGY_CUT', value(300)],
    ['PUBLIC_SATISFACTION', value(920)],
    ...tasks,
    ...items,
  ];
}

function cityTargets(entry: DemoIndicator, year: number): Target[] {
  const { code, digits } = entry.indicator;
  const goal = cityGoals(year).find(([indicatorCode]) => indicatorCode === code)?.[1];
  if (goal === undefined) return [];
  return [
    {
      unitCode: CITY_CODE,
      indicatorCode: code,
      year,
      ...termsOf(goal, digits),
      startsAfterMonth: 0,
      responsiblePerson: responsiblePerson(CITY_CODE, OFFICE_CODE),
      ...paper(year, 2, 2, 20),
    },
  ];
}

/** Every target and every later version of it, oldest first. */
export function demoTargets(): Target[] {
  const all = YEARS.flatMap((year) =>
    DEMO_INDICATORS.flatMap((entry) => [
      ...cityTargets(entry, year),
      ...appraisedUnitsOf(entry, year).flatMap((unit) => targetsOf(entry, unit, year)),
    ]),
  );
  return all.sort((a, b) =>
    a.assignedOn < b.assignedOn ? -1 : a.assignedOn > b.assignedOn ? 1 : 0,
  );
}
