import { beforeAll, describe, expect, it } from 'vitest';
import { givenCity, type TestCity } from '../../test-support/given-city.ts';
import { answer, ask } from '../../test-support/run-graphql.ts';

let city: TestCity;
beforeAll(async () => {
  city = await givenCity();
});

const APPLY =
  'mutation ($input: ApplyCalendarInput!) { applyCalendar(input: $input) { applied userErrors { code path messageZh messageEn } } }';
const apply = async (input: object) =>
  (await answer(city, 'office', APPLY, { input })).applyCalendar;
const calendarOf = async (year: number) =>
  (
    await answer(
      city,
      'finance',
      'query ($year: Int!) { workingCalendar(year: $year) { isProvisional exceptions { day isWorking nameZh nameEn source } } }',
      { year },
    )
  ).workingCalendar;

describe('the working calendar', () => {
  it('knows the published arrangement with names in both languages', async () => {
    const { isProvisional, exceptions } = await calendarOf(2026);
    expect(isProvisional).toBe(false);
    expect(exceptions).toContainEqual({
      day: '2026-10-10',
      isWorking: true,
      nameZh: '国庆节',
      nameEn: 'National Day',
      source: 'PUBLISHED',
    });
  });

  it('is provisional for a year not yet announced, until the office enters its file', async () => {
    const before = await calendarOf(2027);
    expect([before.isProvisional, before.exceptions.length]).toEqual([true, 6]);
    const outcome = await apply({
      year: 2027,
      holidays: [
        { day: '2027-01-01', nameZh: '元旦', nameEn: 'New Year' },
        { day: '2027-02-08', nameZh: '春节' },
      ],
      workdays: [{ day: '2027-02-14', nameZh: '春节调休' }],
    });
    expect(outcome).toEqual({ applied: 3, userErrors: [] });
    const after = await calendarOf(2027);
    expect(after.isProvisional).toBe(false);
    expect(
      after.exceptions.map((one: { day: string; isWorking: boolean }) => [one.day, one.isWorking]),
    ).toEqual([
      ['2027-01-01', false],
      ['2027-02-08', false],
      ['2027-02-14', true],
    ]);
  });

  it('takes a changed file of a year as the whole truth of it', async () => {
    await apply({ year: 2027, holidays: [{ day: '2027-02-09', nameZh: '春节' }], workdays: [] });
    const { exceptions } = await calendarOf(2027);
    expect(exceptions.map((one: { day: string }) => one.day)).toEqual(['2027-02-09']);
  });

  it('refuses a file whole, with every fault in its place', async () => {
    const { applied, userErrors } = await apply({
      year: 2028,
      holidays: [{ day: '2028-02-30', nameZh: '节' }],
      workdays: [{ day: '2028-01-05', nameZh: '' }],
    });
    expect(applied).toBe(0);
    expect(userErrors).toMatchObject([
      { code: 'DAY_UNREADABLE', path: ['holidays', '0'] },
      { code: 'NAME_BLANK', path: ['workdays', '0'] },
      { code: 'WORKDAY_NOT_A_WEEKEND', path: ['workdays', '0'] },
    ]);
    expect(userErrors[0].messageZh).toContain('2028-02-30');
    expect((await calendarOf(2028)).isProvisional).toBe(true);
  });

  it('has no years beyond those periods reach', async () => {
    const { errors } = await ask(city, 'office', '{ workingCalendar(year: 99999) { year } }');
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
  });
});
