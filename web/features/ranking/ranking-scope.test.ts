import { describe, expect, it } from 'vitest';
import { groupChanges, groupValue, rankableTypes, readRankingScope } from './ranking-scope.ts';

const read = (query: string) => readRankingScope(new URLSearchParams(query), 'COUNTY', 'GDP');

describe('what a ranking address means', () => {
  it('ranks by share on schedule when it says nothing', () => {
    expect(read('')).toEqual({
      measure: 'ON_SCHEDULE_SHARE',
      indicator: null,
      category: 'COUNTY',
      unitType: null,
    });
  });

  it('ranks by value when it only names an indicator', () => {
    expect(read('indicator=TAX')).toMatchObject({ measure: 'VALUE', indicator: 'TAX' });
  });

  it('takes the first indicator when the measure needs one and none is named', () => {
    expect(read('measure=LAG').indicator).toBe('GDP');
  });

  it('ranks provinces instead of a category', () => {
    expect(read('unitType=PROVINCE&indicator=NBS_GDP')).toMatchObject({
      category: null,
      unitType: 'PROVINCE',
    });
  });
});

describe('the group list', () => {
  it('turns a choice back into the address it came from', () => {
    expect(groupChanges(groupValue({ category: 'PARK', unitType: null }))).toEqual({
      unitType: null,
      category: 'PARK',
    });
    expect(groupChanges('type:PROVINCE')).toEqual({ unitType: 'PROVINCE' });
  });

  it('offers no type of which there is only one unit', () => {
    const units = [
      { unitType: 'COUNTRY' },
      { unitType: 'PROVINCE' },
      { unitType: 'PROVINCE' },
    ] as const;
    expect(rankableTypes(units)).toEqual(['PROVINCE']);
    expect(rankableTypes(units, 'CITY')).toEqual(['PROVINCE', 'CITY']);
  });
});
