import { describe, expect, it } from 'vitest';
import type { UnitPage_ProfileFragment } from '../../__generated__/graphql.ts';
import type { LightColour } from '../../charts/light.ts';
import { chooseRows, countLights, profileRows, readProfileChoices } from './profile-rows.ts';

const indicator = (code: string, block: string) => ({
  id: code,
  code,
  nameZh: code,
  nameEn: code,
  digits: 1,
  lightRule: { id: 'r', lagDigits: 1 },
  unitOfMeasureZh: '亿元',
  unitOfMeasureEn: '100m yuan',
  block: { code: block, nameZh: block, nameEn: block },
});
const profile: UnitPage_ProfileFragment = {
  period: '2026-10',
  legend: [
    { light: 'RED', shape: 'SQUARE', wordZh: '严重落后', wordEn: 'Far behind', severity: 3 },
    { light: 'GREEN', shape: 'CIRCLE', wordZh: '达序时', wordEn: 'On schedule', severity: 1 },
  ],
  indicators: [indicator('A', 'X'), indicator('B', 'X'), indicator('C', 'Y')],
  actuals: ['1', null, '3'],
  targets: ['2', '2', '2'],
  dues: ['1', '1', '1'],
  completionRates: ['50', null, '150'],
  lagPoints: ['9.5', null, '10'],
  lagMeasures: ['PERCENTAGE_POINTS', null, 'PERCENTAGE_POINTS'],
  statuses: ['BEHIND', null, 'AHEAD'],
  lights: ['RED', 'GREY', 'GREEN'],
  reasons: [null, 'NOT_REPORTED', null],
  monthsInRow: [2, 0, 1],
  dataAsOf: null,
};
const severityOf = (light: LightColour) => ({ RED: 3, GREEN: 1 })[light as 'RED' | 'GREEN'] ?? 0;
const rows = profileRows(profile, 'zh');
const chosen = (query: string) =>
  chooseRows(rows, readProfileChoices(new URLSearchParams(query)), severityOf).map(
    (row) => row.indicator.code,
  );

describe('the profile of a unit', () => {
  it('says the reason where no light is lit', () => {
    expect(rows[1]).toMatchObject({ word: '未报送', actual: null, shape: 'RING' });
  });

  it('keeps catalogue order until a sort is asked for', () => {
    expect(chosen('')).toEqual(['A', 'B', 'C']);
    expect(chosen('sort=price')).toEqual(['A', 'B', 'C']);
  });

  it('sorts lags as numbers and leaves what has none last in either direction', () => {
    expect(chosen('sort=lag')).toEqual(['A', 'C', 'B']);
    expect(chosen('sort=-lag')).toEqual(['C', 'A', 'B']);
  });

  it('sorts lights by the severity their rule states', () => {
    expect(chosen('sort=-light')).toEqual(['A', 'C', 'B']);
  });

  it('filters by light and by block', () => {
    expect(chosen('light=GREY')).toEqual(['B']);
    expect(chosen('block=X&light=RED')).toEqual(['A']);
  });

  it('counts lights from mild to grave, grey last', () => {
    expect(countLights(rows, severityOf).map(({ light, count }) => `${light} ${count}`)).toEqual([
      'GREEN 1',
      'RED 1',
      'GREY 1',
    ]);
  });
});
