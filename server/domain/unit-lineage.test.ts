import { describe, expect, it } from 'vitest';
import { decimal } from './decimal.ts';
import type { UnitAggregation } from './indicator.ts';
import { parsePeriod } from './period-text.ts';
import type { Unit } from './unit.ts';
import { historyPath } from './unit-history.ts';
import {
  forebearsOf,
  indexLineage,
  LINEAGE_KINDS,
  lineageKind,
  predecessorsOn,
  successorsOf,
  type UnitLineage,
} from './unit-lineage.ts';

const unit = (code: string, validFrom: string, validTo: string | null = null): Unit => ({
  code,
  nameZh: code,
  nameEn: code,
  shortNameZh: code,
  unitType: 'COUNTY',
  parentCode: null,
  pinyin: '',
  validFrom,
  validTo,
});
const step = (
  path: string,
  year: number,
  kind: UnitLineage['kind'],
  more: Partial<UnitLineage> = {},
): UnitLineage => {
  const [predecessorCode = '', successorCode = ''] = path.split('>');
  const rest = { share: null, carriesHistory: false, documentNumber: null, note: null };
  return { predecessorCode, successorCode, onDay: `${year}-12-31`, kind, ...rest, ...more };
};
const period = (text: string) => parsePeriod(text)!;

describe('the kind of a step', () => {
  it.each([
    ['one into one new one', false, 1, 1, true, 'RECODE'],
    ['one into one that was there', false, 1, 1, false, 'MERGE'],
    ['several into one new one', false, 1, 2, true, 'MERGE'],
    ['one into several', false, 2, 1, true, 'SPLIT'],
    ['a part in its own year', true, 1, 1, false, 'TRANSFER'],
    ['a part that became a unit', true, 0, 1, true, 'TRANSFER'],
  ] as const)('%s', (_, isPart, successorCount, predecessorCount, isSuccessorNew, kind) => {
    expect(lineageKind({ isPart, successorCount, predecessorCount, isSuccessorNew })).toBe(kind);
    expect(LINEAGE_KINDS).toContain(kind);
  });
});

/** A is recoded to B, B to C; D and E merge into C's neighbour F; G is split into H and I after giving a part to H. */
const STEPS = [
  step('B>C', 2011, 'RECODE'),
  step('A>B', 1999, 'RECODE'),
  step('D>F', 2000, 'MERGE'),
  step('E>F', 2000, 'MERGE'),
  step('G>H', 2005, 'TRANSFER'),
  step('G>H', 2010, 'SPLIT'),
  step('G>I', 2010, 'SPLIT'),
];

describe('following a lineage', () => {
  const index = indexLineage(STEPS);

  it('names those who went in on a day, and nobody on another', () => {
    expect(predecessorsOn(index, 'F', '2000-12-31').sort()).toEqual(['D', 'E']);
    expect(predecessorsOn(index, 'F', '2000-12-30')).toEqual([]);
    expect(predecessorsOn(index, 'H', '2005-12-31')).toEqual(['G']);
  });

  it.each([
    ['A', '1999-12-30', []],
    ['A', '1999-12-31', ['B']],
    ['A', '2010-01-01', ['B']],
    ['A', '2011-12-31', ['C']],
    ['G', '2006-01-01', []],
    ['G', '2020-01-01', ['H', 'I']],
    ['C', '2020-01-01', []],
    ['NOBODY', '2020-01-01', []],
  ])('the area of %s is held on %s by %j', (code, day, expected) => {
    expect(successorsOf(index, code, day)).toEqual(expected);
  });

  it('ends where units went in a circle, as a code that was given back', () => {
    const circle = indexLineage([
      step('X>Y', 1986, 'RECODE'),
      step('Y>X', 1990, 'RECODE'),
      step('X>Z', 2000, 'RECODE'),
    ]);
    expect(successorsOf(circle, 'Y', '2020-01-01')).toEqual(['Z']);
    expect(successorsOf(circle, 'X', '2020-01-01')).toEqual(['Z']);
    expect(forebearsOf(circle, 'Z').sort()).toEqual(['X', 'Y']);
    const closed = indexLineage([step('X>Y', 1986, 'RECODE'), step('Y>X', 1990, 'RECODE')]);
    expect(successorsOf(closed, 'X', '2020-01-01')).toEqual([]);
  });
});

describe('the unit whose value stands for an earlier period', () => {
  const UNITS = [
    unit('A', '1981-01-01', '1999-12-30'),
    unit('B', '1999-12-31', '2011-12-30'),
    unit('C', '2011-12-31'),
    unit('D', '1981-01-01', '2000-12-30'),
    unit('E', '1981-01-01', '2000-12-30'),
    unit('F', '2000-12-31'),
    unit('G', '1981-01-01', '2010-12-30'),
    unit('H', '2010-12-31'),
    unit('I', '2010-12-31'),
    unit('J', '2015-12-31'),
  ];
  const unitByCode = new Map(UNITS.map((one) => [one.code, one]));
  const told = { carriesHistory: true };
  const path = (
    code: string,
    text: string,
    steps: UnitLineage[],
    aggregation: UnitAggregation = 'SUM',
  ) => {
    const lookup = { index: indexLineage(steps), unitByCode };
    const { isOwn, parts, reason } = historyPath(
      lookup,
      unitByCode.get(code)!,
      period(text),
      aggregation,
    );
    const shown = parts.map((part) =>
      part.share === null ? part.unitCode : `${part.unitCode}×${part.share}`,
    );
    return [isOwn, shown.join(' + '), reason];
  };
  const CUT = 'HISTORY_NOT_CARRIED';
  const recoded = [step('A>B', 1999, 'RECODE'), step('B>C', 2011, 'RECODE')];
  const merged = (more: object) => [
    step('D>F', 2000, 'MERGE', more),
    step('E>F', 2000, 'MERGE', more),
  ];

  it.each<[string, UnitLineage[], string, string, unknown[]]>([
    ['is the unit itself once it existed', recoded, 'C', '2012', [true, '', null]],
    ['is its own and the old one in the year it began', recoded, 'C', '2011', [true, 'B', null]],
    ['is the old code the year before', recoded, 'C', '2010', [false, 'B', null]],
    ['is the older code through two changes', recoded, 'C', '1995-06', [false, 'A', null]],
    ['is nobody where nobody came before', recoded, 'J', '2000', [false, '', null]],
    ['is not the sum of a merger until that was told', merged({}), 'F', '1999', [false, '', CUT]],
    ['is the sum of a merger that was told', merged(told), 'F', '1999', [false, 'D + E', null]],
    [
      'is not half of a merger told for one only',
      [step('D>F', 2000, 'MERGE', told), step('E>F', 2000, 'MERGE')],
      'F',
      '1999',
      [false, '', CUT],
    ],
    ['is not what was split', [step('G>H', 2010, 'SPLIT')], 'H', '2009', [false, '', CUT]],
    [
      'is not what was split where the share of an amount is unknown',
      [step('G>H', 2010, 'SPLIT', told)],
      'H',
      '2009',
      [false, '', CUT],
    ],
    [
      'is the share of what was split where it was told',
      [step('G>H', 2010, 'SPLIT', { ...told, share: decimal('0.4') })],
      'H',
      '2009',
      [false, 'G×0.4', null],
    ],
    [
      'does not take in what joined years later',
      [step('D>C', 2020, 'TRANSFER', told), ...recoded],
      'C',
      '2010',
      [false, 'B', null],
    ],
  ])('%s', (_, steps, code, text, expected) => {
    expect(path(code, text, steps)).toEqual(expected);
  });

  it('never adds what does not add: rates have no past through a merger, but one through a told split', () => {
    expect(path('F', '1999', merged(told), 'NONE')).toEqual([false, '', CUT]);
    expect(path('H', '2009', [step('G>H', 2010, 'SPLIT', told)], 'NONE')).toEqual([
      false,
      'G',
      null,
    ]);
    expect(path('C', '1990', recoded, 'NONE')).toEqual([false, 'A', null]);
  });

  it('multiplies shares on the way', () => {
    const steps = [
      step('A>B', 1999, 'SPLIT', { ...told, share: decimal('0.5') }),
      step('B>C', 2011, 'SPLIT', { ...told, share: decimal('0.4') }),
    ];
    expect(path('C', '1990', steps)).toEqual([false, 'A×0.2', null]);
  });
});
