import { describe, expect, it } from 'vitest';
import { precedingChanges } from './preceding-change.ts';

describe('against the period just before', () => {
  it('a total from January is taken apart into single months before two of them are compared', () => {
    const periods = ['2025YTD11', '2025YTD12', '2026YTD01', '2026YTD02', '2026YTD03'];
    const values = ['90', '100', '12', '21', '30.9'];
    // Months: unknown, 10, 12, 9, 9.9
    expect(precedingChanges(periods, values, 'PERCENT')).toEqual([
      null,
      null,
      '20.0',
      '-25.0',
      '10.0',
    ]);
  });

  it('single months are differences of decimals, never of binary floats', () => {
    const periods = ['2026YTD01', '2026YTD02', '2026YTD03'];
    expect(precedingChanges(periods, ['0.1', '0.3', '0.5'], 'PERCENT')).toEqual([
      null,
      '100.0',
      '0.0',
    ]);
  });

  it('January and February told as one are compared with no single month', () => {
    const periods = ['2025YTD12', '2026YTD02', '2026YTD03', '2026YTD04'];
    expect(precedingChanges(periods, ['120', '20', '30', '41'], 'PERCENT')).toEqual([
      null,
      null,
      null,
      '10.0',
    ]);
  });

  it('quarters told from January are compared quarter with quarter', () => {
    const periods = ['2025YTD09', '2025YTD12', '2026YTD03', '2026YTD06'];
    expect(precedingChanges(periods, ['30', '50', '22', '40'], 'PERCENT')).toEqual([
      null,
      null,
      '10.0',
      '-18.2',
    ]);
  });

  it('years, months and quarters of their own are compared as they are', () => {
    expect(precedingChanges(['2024', '2025'], ['200', '210.1'], 'PERCENT')).toEqual([null, '5.1']);
    expect(precedingChanges(['2025-12', '2026-01'], ['8', '7'], 'PERCENT')[1]).toBe('-12.5');
  });

  it('percentages change in points', () => {
    const periods = ['2026YTD02', '2026YTD03', '2026YTD04'];
    expect(precedingChanges(periods, ['7.5', '7.2', null], 'PERCENTAGE_POINTS')).toEqual([
      null,
      '-0.3',
      null,
    ]);
  });

  it('a gap or a base that is not above zero leaves nothing to compare', () => {
    const periods = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05'];
    expect(precedingChanges(periods, ['5', null, '0', '3', '6'], 'PERCENT')).toEqual([
      null,
      null,
      null,
      null,
      '100.0',
    ]);
  });
});
