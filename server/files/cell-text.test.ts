import { describe, expect, it } from 'vitest';
import { cellText, isoDateText } from './cell-text.ts';
import { builtInFormat, numberFormat } from './number-format.ts';

const text = (value: number, format: string | null, is1904 = false) =>
  cellText({ value, numberFormat: format, formula: null, is1904 });

/** 1 September 2024. */
const DAY = 45_536;

describe('a number of a workbook', () => {
  it.each([
    ['a month, Chinese', 'yyyy"年"m"月"', DAY, '2024-09'],
    ['a month, unquoted', 'yyyy年m月', DAY, '2024-09'],
    ['a month in Chinese numerals', '[DBNum1][$-804]yyyy"年"m"月";@', DAY, '2024-09'],
    ['a month alone', 'm"月"', DAY, '2024-09'],
    ['a month by name', 'mmm-yy', DAY, '2024-09'],
    ['a year', 'yyyy', DAY, '2024'],
    ['a year, Chinese', 'yyyy"年"', DAY, '2024'],
    ['a day', 'yyyy/m/d', DAY, '2024-09-01'],
    ['a day without its year', 'm"月"d"日"', DAY, '2024-09-01'],
    ['a day with its weekday', 'yyyy"年"m"月"d"日"aaaa', DAY, '2024-09-01'],
    ['a long date of the system', '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', DAY, '2024-09-01'],
    ['a day and a time', 'yyyy/m/d h:mm', DAY + 0.5, '2024-09-01T12:00:00'],
    ['a day whose time is midnight', 'yyyy/m/d h:mm', DAY, '2024-09-01'],
    ['a time', 'h:mm', 0.75, '18:00:00'],
    ['minutes, not months', 'mm:ss', 0.5, '12:00:00'],
    ['a length of time', '[h]:mm', 1.5, '36:00:00'],
    [
      'seconds rounded to the nearest',
      'yyyy/m/d h:mm:ss',
      DAY + 0.4791666666,
      '2024-09-01T11:30:00',
    ],
    ['the first day', 'yyyy/m/d', 1, '1900-01-01'],
    ['the day that never was', 'yyyy/m/d', 60, '1900-02-29'],
    ['the day after it', 'yyyy/m/d', 61, '1900-03-01'],
    ['a day before the first', 'yyyy/m/d', -1, '#DATE'],
    ['a day after the last', 'yyyy/m/d', 1e9, '#DATE'],
    ['a percentage', '0.00%', 0.056, '5.6%'],
    ['a percentage without its float residue', '0%', 0.07, '7%'],
    ['a quoted percent sign', '0.0"%"', 5.6, '5.6'],
    ['an escaped percent sign', '0\\%', 5.6, '5.6'],
    ['General', null, 5.6, '5.6'],
    ['General by its name', 'General', 5.6, '5.6'],
    ['scientific', '0.00E+00', 1500, '1500'],
    ['a currency', '[$¥-804]#,##0.00;[Red]-[$¥-804]#,##0.00', 12.5, '12.5'],
    ['letters in quotes', '0" days"', 3, '3'],
    ['letters that are skipped', '_-* #,##0_-;_d* 0_m', 3, '3'],
  ])('in a format of %s', (_, format, value, expected) => {
    expect(text(value, format)).toBe(expected);
  });

  it('counts from 1904 where the workbook does', () => {
    expect(text(DAY - 1462, 'yyyy/m/d', true)).toBe('2024-09-01');
  });

  it.each([
    [27, 'MONTH'],
    [28, 'DAY'],
    [29, 'DAY'],
    [30, 'DAY'],
    [31, 'DAY'],
    [32, 'TIME'],
    [33, 'TIME'],
    [34, 'TIME'],
    [35, 'TIME'],
    [36, 'MONTH'],
    [50, 'MONTH'],
    [51, 'DAY'],
    [52, 'MONTH'],
    [53, 'DAY'],
    [54, 'DAY'],
    [55, 'TIME'],
    [56, 'TIME'],
    [57, 'MONTH'],
    [58, 'DAY'],
    [14, 'DAY'],
    [17, 'MONTH'],
    [22, 'DAY_TIME'],
    [9, null],
    [49, null],
    [99, null],
  ])(
    'in the format every workbook knows as %d is as fine as a Chinese edition shows it',
    (id, date) => {
      expect(numberFormat(builtInFormat(id)).date).toBe(date);
    },
  );
});

it.each([
  ['2024-09-01T00:00:00', null, '2024-09-01'],
  ['2024-09-01T10:30:00Z', null, '2024-09-01T10:30:00'],
  ['2024-09-01', 'yyyy"年"m"月"', '2024-09'],
  ['soon', null, 'soon'],
])('a date written as the text %s in the format %s is %s', (value, format, expected) => {
  expect(isoDateText(value, format)).toBe(expected);
});
