import { describe, expect, it } from 'vitest';
import { readTrendScope, spanChanges, spanYears, unitList } from './trend-scope.ts';

const choices = {
  indicators: [{ code: 'GDP' }],
  units: [
    { code: 'CITY', categories: [] },
    { code: 'U1', categories: [{ code: 'COUNTY' }] },
  ],
};

describe('what a trend address draws', () => {
  it('opens with the first indicator and the first unit of the group', () => {
    expect(readTrendScope(new URLSearchParams(), choices, 'COUNTY')).toEqual({
      indicator: 'GDP',
      units: ['U1'],
      mode: 'value',
      isApart: false,
      from: null,
      to: null,
    });
  });

  it('draws no unit when all were taken away on purpose', () => {
    expect(readTrendScope(new URLSearchParams('units='), choices, 'COUNTY').units).toEqual([]);
  });

  it('draws each unit once and six at most', () => {
    expect(unitList('a,b,a,,c,d,e,f,g')).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });
});

describe('the span of years', () => {
  it('drags the other end along when the ends would cross', () => {
    expect(spanChanges('from', '2024', '2022')).toEqual({ from: '2024', to: '2024' });
    expect(spanChanges('to', '2020', '2022')).toEqual({ to: '2020', from: '2020' });
  });

  it('leaves an open end open', () => {
    expect(spanChanges('from', '2024', null)).toEqual({ from: '2024' });
    expect(spanChanges('to', null, '2022')).toEqual({ to: null });
  });

  it('offers twenty years and never hides the one that was asked for', () => {
    const years = spanYears([2024, 2026], ['2001', null]);
    expect([years[0], years.at(-2), years.at(-1)]).toEqual(['2026', '2007', '2001']);
    expect(spanYears([], ['2020', '2020'])).toEqual(['2020']);
  });

  it('takes a drawing apart only where too many lines share it', () => {
    const asked = (units: string) =>
      readTrendScope(new URLSearchParams({ units, layout: 'apart' }), choices, 'COUNTY').isApart;
    expect(asked('A,B,C')).toBe(false);
    expect(asked('A,B,C,D')).toBe(true);
  });

  it('knows three ways to look and falls back to the values', () => {
    const mode = (text: string) =>
      readTrendScope(new URLSearchParams({ mode: text }), choices, 'COUNTY').mode;
    expect(['yoy', 'mom', 'nonsense'].map(mode)).toEqual(['yoy', 'mom', 'value']);
  });
});
