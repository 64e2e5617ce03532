import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Decimal, decimal, roundTo } from './decimal.ts';
import { type RankingMethod, rankByValue } from './ranking.ts';

const CASES = new URL('../../../shared/cases/', import.meta.url);
function readCase(name: string): string[][] | null {
  const file = new URL(name, CASES);
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').trim().split('\n').slice(1);
  // A quoted field holds a comma in two rows; quotes are never doubled in these files.
  return lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((found) => found[1] ?? found[2] ?? ''),
  );
}
function skipped(context: { skip: (note?: string) => void }, name: string) {
  console.log(
    `${name}: no ../shared/cases beside the repository, only the typed figures are checked`,
  );
  context.skip('case folder absent');
}

type Row = { name: string; value: string | null };
const rank = (
  rows: readonly Row[],
  { method = 'COMPETITION' as RankingMethod, highestFirst = true, digits = 1 } = {},
) =>
  rankByValue(rows, ({ value }) => (value === null ? null : decimal(value)), {
    method,
    highestFirst,
    digits,
  });
const letters = (...values: (string | null)[]): Row[] =>
  values.map((value, i) => ({ name: 'ABCDEFGH'[i]!, value }));
const line = (ranked: ReturnType<typeof rank>) =>
  ranked
    .map(({ item, rank: place, isTied }) => `${item.name}${place}${isTied ? '=' : ''}`)
    .join(' ');

// Rank, unit, total, then the five parts it is the sum of.
const SICHUAN_2011 = `
1 成都市 96.4 74.4 8 7 4 3 | 2 眉山市 94 75.5 5 7 3.5 3 | 3 南充市 82.9 67.4 3 6 3.5 3
4 凉山州 82 65.5 5.5 4 4 3 | 5 资阳市 75.4 61.9 3 4 3.5 3 | 6 乐山市 72 58 2.5 4.5 4 3
7 德阳市 71.5 61 2 4 3.5 1 | 8 广安市 68.5 59.5 1.5 2 2.5 3 | 9 阿坝州 67 55 3 2 4 3
9 泸州市 67 53.5 2.5 6 4 1 | 11 遂宁市 65.6 54.1 3 4.5 3 1 | 12 绵阳市 65 48 9 4 4 0
13 宜宾市 62.8 48 4.5 5 3.3 2 | 14 攀枝花市 61.1 52 4.5 1.8 2.8 0 | 15 内江市 55 46 2 3 3 1
16 广元市 54.5 42 1 5 3.5 3 | 17 自贡市 53.5 50 0 0 3.5 0 | 18 巴中市 53 43.5 0.5 3 3 3
19 雅安市 50 41.5 1 2 2.5 3 | 20 达州市 41.5 36 0 2 3.5 0 | 21 甘孜州 38 30.5 0 1 3.5 3`;
// Rank, ministry, total.
const MINISTRIES_2014 = `
1 商务部 79.0 | 2 林业局 77.1 | 3 质检总局 76.3 | 4 交通运输部 76.0 | 5 海关总署 75.9
6 税务总局 73.3 | 7 工业和信息化部 73.0 | 8 农业部 72.3 | 9 工商总局 71.3 | 9 食品药品监管总局 71.3
11 水利部 70.3 | 12 发展改革委 70.2 | 13 公安部 67.9 | 14 财政部 65.4 | 14 科技部 65.4
16 安全监管总局 64.3 | 17 国土资源部 64.0 | 17 文化部 64.0 | 19 证监会 61.7 | 20 卫生计生委 61.2
21 邮政局 61.1`;
const table = (text: string) =>
  text
    .split(/[|\n]/)
    .map((row) => row.trim())
    .filter((row) => row !== '')
    .map((row) => row.split(' '));

const asRows = (rows: string[][]): Row[] =>
  rows.map(([, name, total]) => ({ name: name!, value: total! })).reverse();

describe('四川 2011, openness of land offices [R33]', () => {
  const typed = table(SICHUAN_2011);

  it.each(typed)('rank %s %s: %s is exactly the sum of its five parts', (...row) => {
    const [, , total, ...parts] = row;
    expect(Decimal.sum(...parts).eq(total!)).toBe(true);
  });

  it('ranks all 21 as printed, two at 9 and the next at 11', () => {
    const ranked = rank(asRows(typed));
    expect(ranked.map((entry) => entry.rank)).toEqual(typed.map(([place]) => Number(place)));
    const tied = ranked.filter((entry) => entry.isTied).map((entry) => entry.item.name);
    expect(tied.sort()).toEqual(['泸州市', '阿坝州'].sort());
  });

  it('the collected figures are those typed here', (context) => {
    const rows = readCase('c02_sichuan_land_2011.csv');
    if (rows === null) return skipped(context, 'c02');
    expect(typed).toEqual(rows);
  });
});

describe('ministries 2014 [R34]', () => {
  const typed = table(MINISTRIES_2014);

  it('ranks all 21 as printed, ties at 9, 14 and 17', () => {
    const ranked = rank(asRows(typed));
    expect(ranked.map((entry) => entry.rank)).toEqual(typed.map(([place]) => Number(place)));
    const tied = ranked.filter((entry) => entry.isTied).map((entry) => entry.rank);
    expect(tied).toEqual([9, 9, 14, 14, 17, 17]);
  });

  it('the collected figures are those typed here', (context) => {
    const rows = readCase('c03_ministry_websites_2014.csv');
    if (rows === null) return skipped(context, 'c03');
    expect(typed).toEqual(rows.map((row) => [row[0], row[1], row.at(-1)]));
  });
});

describe('human development index 2021', () => {
  it('ties at 13 and leaves 14 out, as published', () => {
    const top = letters('0.941', '0.94', '0.94', '0.937', '0.937', '0.936');
    expect(line(rank(top, { digits: 3 }))).toBe('A1 B2= C2= D4= E4= F6');
  });

  it('ranks all 191 countries as published and leaves out the 4 without an index', (context) => {
    const rows = readCase('hdi_2021.csv');
    if (rows === null) return skipped(context, 'hdi_2021');
    const countries = rows.map((row) => ({
      name: row[0]!,
      value: row[8] || null,
      published: row[9]!,
    }));
    const ranked = rankByValue(countries, ({ value }) => (value === null ? null : decimal(value)), {
      method: 'COMPETITION',
      highestFirst: true,
      digits: 3,
    });
    expect([countries.length, ranked.length]).toEqual([195, 191]);
    const wrong = ranked.filter(({ item, rank: place }) => !decimal(item.published).eq(place));
    expect(wrong).toEqual([]);
    const tiedPlaces = new Set(ranked.filter((entry) => entry.isTied).map((entry) => entry.rank));
    expect(tiedPlaces.size).toBe(TIE_GROUPS);
    expect(
      ranked.filter((entry) => entry.rank === 91).map(({ value }) => value.toFixed(3)),
    ).toEqual(Array(4).fill('0.745'));
  });

  it('recomputed without rounding it would give another list', (context) => {
    const rows = readCase('hdi_2021.csv');
    if (rows === null) return skipped(context, 'hdi_2021');
    const countries = rows.filter((row) => row[8] !== '').map((row) => ({ row, index: hdi(row) }));
    for (const { row, index } of countries) expect(roundTo(index, 3).eq(row[8]!)).toBe(true);
    const misplaced = (digits: number) =>
      rankByValue(countries, ({ index }) => index, {
        method: 'COMPETITION',
        highestFirst: true,
        digits,
      }).filter(({ item, rank: place }) => !decimal(item.row[9]!).eq(place)).length;
    expect(misplaced(3)).toBe(0);
    expect(misplaced(20)).toBeGreaterThan(20);
  });
});
const TIE_GROUPS = 23;

/** Health, education and income between their goalposts, caps included; the cube root of the product. */
function hdi(row: string[]): Decimal {
  const [life, expected, mean, income] = row.slice(4, 8).map((text) => decimal(text));
  const health = Decimal.min(life!, 85).minus(20).div(65);
  const schooling = Decimal.min(expected!, 18).div(18).plus(Decimal.min(mean!, 15).div(15)).div(2);
  const log = (value: Decimal) => value.ln().minus(decimal(100).ln());
  const wealth = log(Decimal.min(income!, 75000)).div(log(decimal(75000)));
  return health.times(schooling).times(wealth).cbrt();
}

describe('ties', () => {
  const values = letters('90', '80', '80', '80', '70', '70', '60');

  it('leave gaps in a competition ranking', () => {
    expect(line(rank(values))).toBe('A1 B2= C2= D2= E5= F5= G7');
  });

  it('leave none in a dense ranking', () => {
    expect(line(rank(values, { method: 'DENSE' }))).toBe('A1 B2= C2= D2= E3= F3= G4');
  });

  it('are marked on both sides, and on all when everybody is equal', () => {
    expect(line(rank(letters('5', '5', '5')))).toBe('A1= B1= C1=');
  });

  it('that show only after rounding are ties, because readers see rounded values', () => {
    expect(line(rank(letters('89.95', '89.96', '89.94')))).toBe('A1= B1= C3');
    expect(line(rank(letters('89.95', '89.96', '89.94'), { digits: 2 }))).toBe('B1 A2 C3');
  });

  it('keep the order in which the items came', () => {
    expect(line(rank([...letters('5', '5')].reverse()))).toBe('B1= A1=');
  });

  it('are told by number, not by text: 1.10 equals 1.1', () => {
    expect(line(rank(letters('1.10', '1.1'), { digits: 2 }))).toBe('A1= B1=');
  });
});

describe('order', () => {
  it('the lowest comes first where less is better', () => {
    expect(line(rank(letters('3', '1', '2', '1'), { highestFirst: false }))).toBe('B1= D1= C3 A4');
  });

  it('negative values rank below zero', () => {
    expect(line(rank(letters('-5', '0', '3', '-1')))).toBe('C1 B2 D3 A4');
  });

  it('a unit without a value has no rank, it is not last; zero is a value', () => {
    expect(line(rank(letters('3', null, '0', null)))).toBe('A1 C2');
    expect(line(rank(letters('3', null, '0'), { highestFirst: false }))).toBe('C1 A2');
  });

  it('nobody to rank is an empty list', () => {
    expect(rank([])).toEqual([]);
    expect(rank(letters(null))).toEqual([]);
  });

  it('the list given is left as it was', () => {
    const given = letters('1', '3', '2');
    rank(given);
    expect(given).toEqual(letters('1', '3', '2'));
  });

  it('the value carried is the rounded one', () => {
    expect(rank(letters('89.95'))[0]?.value.toFixed()).toBe('90');
  });
});
