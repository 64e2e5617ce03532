import { describe, expect, it } from 'vitest';
import { parseColumnMapping } from './column-mapping.ts';

const GOOD = {
  code: 'nbs-annual',
  nameZh: '分省年度',
  nameEn: 'By province',
  layout: 'PERIODS_ACROSS',
  indicator: { code: 'GDP' },
  blank: 'SKIP',
};

describe('a column mapping', () => {
  it('is accepted with no more than it needs', () => {
    expect(parseColumnMapping(GOOD)).toEqual({ mapping: GOOD });
  });

  it.each([
    ['an unknown layout', { layout: 'CROSS' }, 'layout'],
    ['a misspelt field', { headerStartWith: '地区' }, ''],
    ['no indicator for a table of periods', { indicator: undefined }, 'indicator'],
    ['both a code and a preamble', { indicator: { code: 'A', preamble: '指标' } }, 'indicator'],
    ['an unknown reason', { missingMarkers: { '-': 'LOST' } }, 'missingMarkers.-'],
    ['an unknown quality', { quality: 'GOOD' }, 'quality'],
    ['a blank spelling', { units: { 甲: ' ' } }, 'units.甲'],
    ['a code with a slash', { code: '../x' }, 'code'],
  ])('is refused with %s, saying where', (_, change, path) => {
    const read = parseColumnMapping({ ...GOOD, ...change });
    expect('issues' in read && read.issues.map((issue) => issue.path.join('.'))).toContain(path);
  });

  it.each([null, 3, 'text', []])('is refused when it is %j and no mapping', (json) => {
    expect(parseColumnMapping(json)).toHaveProperty('issues');
  });
});
