import { describe, expect, it } from 'vitest';
import { PUBLISHED_CALENDAR } from '../data/calendar/published-calendar.ts';
import { shanghaiDay } from '../domain/calendar-day.ts';
import { expectedObservations } from '../domain/contract.ts';
import { contractFaults } from '../domain/contract-faults.ts';
import { makePeriod, periodCode } from '../domain/period.ts';
import { countFigure, NO_SUPPLY, sumSupply, supplyState } from '../domain/supply.ts';
import { makeCalendar } from '../domain/working-calendar.ts';
import { buildDemoCity } from './build-demo-city.ts';
import { LEAD_CODES } from './pushes.ts';

const city = buildDemoCity();
const picture = {
  ...city,
  indicatorByCode: new Map(city.indicators.map((one) => [one.code, one])),
  calendar: makeCalendar(PUBLISHED_CALENDAR, []),
};
const arrivedOn = new Map<string, string>();
for (const { rows, recordedAt } of city.pushes) {
  for (const row of rows) {
    const key = `${row.indicator} ${row.unit} ${row.period}`;
    if (!arrivedOn.has(key)) arrivedOn.set(key, shanghaiDay(new Date(recordedAt)));
  }
}

/** The board of a month as it stands in mid November, by department. */
function boardOf(month: number) {
  return city.contracts.map((contract) => {
    const owed = expectedObservations(contract, makePeriod('MONTH', 2026, month), picture);
    const counts = owed.reduce((sum, figure) => {
      const key = `${figure.indicatorCode} ${figure.unitCode} ${periodCode(figure.period)}`;
      const state = supplyState(figure.due.day, arrivedOn.get(key) ?? null, '2026-11-19');
      return countFigure(sum, state, false);
    }, NO_SUPPLY);
    return { departmentCode: contract.departmentCode, counts };
  });
}
const months = Array.from({ length: 10 }, (_, i) => i + 1);

describe('the contracts of the demo city', () => {
  it('are without fault, one for each lead department', () => {
    const ground = { ...picture, departmentBefore: null };
    expect(city.contracts.flatMap((contract) => contractFaults(contract, ground))).toEqual([]);
    expect(city.contracts.map((contract) => contract.departmentCode)).toEqual([...LEAD_CODES]);
  });

  it('owe exactly what was pushed, but for the figures nobody sent', () => {
    const missing = months.map(
      (month) => sumSupply(boardOf(month).map((one) => one.counts)).missing,
    );
    expect(missing).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 3]);
  });

  it('are mostly kept: late figures are few, and some department has some', () => {
    const counts = sumSupply(months.flatMap((month) => boardOf(month).map((one) => one.counts)));
    const lateShare = counts.late / counts.owed;
    expect(lateShare).toBeGreaterThan(0.005);
    expect(lateShare).toBeLessThan(0.1);
  });

  it('show the push of September that came on the 23rd as late', () => {
    const august = boardOf(8).find((one) => one.departmentCode === 'D206')!.counts;
    expect([august.late, august.onTime]).toEqual([august.owed, 0]);
  });
});
