import { describe, expect, it } from 'vitest';
import { readCalendarFile } from './calendar-file.ts';

describe('the calendar file of a year', () => {
  it('is lines of day, mark and name, with or without a head', () => {
    const text =
      '\uFEFF日期,类型,名称,英文\r\n2027-02-06,休,春节,Spring Festival\r\n2027-02-14，班，春节\r\n';
    expect(readCalendarFile(text)).toEqual({
      input: {
        year: 2027,
        holidays: [{ day: '2027-02-06', nameZh: '春节', nameEn: 'Spring Festival' }],
        workdays: [{ day: '2027-02-14', nameZh: '春节' }],
      },
      fault: null,
    });
  });

  it('may be JSON, without days worked in exchange where there are none', () => {
    const text = '{"year": 2027, "holidays": [{"day": "2027-01-01", "nameZh": "元旦"}]}';
    expect(readCalendarFile(text).input).toEqual({
      year: 2027,
      holidays: [{ day: '2027-01-01', nameZh: '元旦' }],
      workdays: [],
    });
  });

  it.each([
    ['2027-02-06,休,春节\n2027-02-07,周日,春节', { code: 'LINE', line: 2 }],
    ['{"year": 2027}', { code: 'JSON', line: null }],
    ['{\n"year": 2027\n"holidays": []}', { code: 'JSON', line: 3 }],
    ['', { code: 'EMPTY', line: null }],
  ])('%j is refused with its place', (text, fault) => {
    expect(readCalendarFile(text)).toEqual({ input: null, fault });
  });
});
