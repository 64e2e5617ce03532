import { describe, expect, it } from 'vitest';
import { cityCatalogue } from '../test-support/city-catalogue.ts';
import { aContract, anItem, aVersion } from '../test-support/contract-facts.ts';
import { nextDueOf } from './contract-dues.ts';
import type { DueRule } from './due-rule.ts';
import { makePeriod, periodCode } from './period.ts';
import { makeCalendar } from './working-calendar.ts';

const city = cityCatalogue();
const known = { day: '2026-01-01', isWorking: false, nameZh: '元旦', nameEn: 'New Year' } as const;
const picture = {
  ...city,
  indicatorByCode: new Map(city.indicators.map((one) => [one.code, one])),
  calendar: makeCalendar([{ ...known, source: 'PUBLISHED' }], []),
};
const owing = (due: DueRule, more: object = {}) =>
  aContract([aVersion({ items: [anItem({ due })], ...more })]);
const told = (contract: ReturnType<typeof owing>, today: string) => {
  const next = nextDueOf(contract, today, picture);
  return next && { ...next, months: next.months.map(periodCode) };
};

describe('the next due day', () => {
  const third = owing({ kind: 'WORKING_DAY', nth: 3, monthsAfter: 1 });

  it('is the first that is not past, with the working days left after today', () => {
    expect(told(third, '2026-11-21')).toEqual({
      day: '2026-12-03',
      isProvisional: false,
      workingDaysLeft: 9,
      months: ['2026-11'],
    });
  });

  it('may be today, with nothing left but today', () => {
    expect(told(third, '2026-12-03')).toMatchObject({ day: '2026-12-03', workingDaysLeft: 0 });
  });

  it('is provisional where the holidays of its year are not known', () => {
    expect(told(third, '2026-12-04')).toMatchObject({ day: '2027-01-06', isProvisional: true });
  });

  it('finds figures that are owed many months after theirs', () => {
    const late = owing(
      { kind: 'DAY_OF_MONTH', day: 31, monthsAfter: 12, roll: 'NONE' },
      { validFrom: makePeriod('MONTH', 2025, 1) },
    );
    expect(told(late, '2026-11-30')).toMatchObject({ day: '2026-11-30', months: ['2025-11'] });
  });

  it('names every month that is owed on the day, once', () => {
    const item = (monthsAfter: number) =>
      anItem({ due: { kind: 'DAY_OF_MONTH', day: 10, monthsAfter, roll: 'NONE' } });
    const both = aContract([aVersion({ items: [item(1), item(2), item(2)] })]);
    expect(told(both, '2026-11-05')?.months).toEqual(['2026-09', '2026-10']);
  });

  it('is null once the contract has ended', () => {
    const ended = owing(
      { kind: 'WORKING_DAY', nth: 3, monthsAfter: 1 },
      { validFrom: makePeriod('MONTH', 2024, 1), validTo: makePeriod('MONTH', 2024, 12) },
    );
    expect(told(ended, '2026-11-21')).toBeNull();
  });
});
