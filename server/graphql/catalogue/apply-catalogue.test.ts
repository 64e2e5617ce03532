import { beforeAll, describe, expect, it } from 'vitest';
import { givenCity, type TestCity } from '../../test-support/given-city.ts';
import { answer, ask } from '../../test-support/run-graphql.ts';

let city: TestCity;
beforeAll(async () => {
  city = await givenCity();
});

const APPLY =
  'mutation ($input: ApplyCatalogueInput!) { applyCatalogue(input: $input) { applied userErrors { code path messageZh messageEn } } }';
const apply = async (input: object) =>
  (await answer(city, 'office', APPLY, { input })).applyCatalogue;
const county = (code: string, more: object = {}) => ({
  code,
  nameZh: `${code}县`,
  nameEn: code,
  unitType: 'COUNTY',
  ...more,
});

describe('applying a catalogue', () => {
  it('adds what is new, changes what is there, and is seen at once', async () => {
    expect(await apply({ units: [county('NORTH', { parentCode: 'CITY' })] })).toEqual({
      applied: 1,
      userErrors: [],
    });
    expect(
      await apply({ units: [county('NORTH', { parentCode: 'CITY', nameEn: 'Northern County' })] }),
    ).toEqual({ applied: 1, userErrors: [] });
    expect(
      (await answer(city, 'leader', '{ unit(code: "NORTH") { nameEn parentCode } }')).unit,
    ).toEqual({ nameEn: 'Northern County', parentCode: 'CITY' });
  });

  it('applies all entries or none, and says of each fault where it is', async () => {
    const { applied, userErrors } = await apply({
      units: [county('SOUTH'), county('SOUTH'), county('ORPHAN', { parentCode: 'NOWHERE' })],
      memberships: [{ unitCode: 'SOUTH', categoryCode: 'NOTHING', validFrom: '2026-01-01' }],
    });
    expect(applied).toBe(0);
    expect(userErrors).toMatchObject([
      { code: 'CODE_REPEATED', path: ['units', '1', 'code'] },
      { code: 'REFERENCE_UNKNOWN', path: ['units', '2', 'parentCode'] },
      { code: 'REFERENCE_UNKNOWN', path: ['memberships', '0', 'categoryCode'] },
    ]);
    expect((await answer(city, 'leader', '{ unit(code: "SOUTH") { code } }')).unit).toBeNull();
  });

  it('refuses to change what an indicator means, because old values would change with it', async () => {
    const { indicator } = await answer(
      city,
      'leader',
      '{ indicator(code: "BUDGET") { nameZh direction kind frequency unitOfMeasureZh } }',
    );
    const input = {
      code: 'BUDGET',
      nameZh: indicator.nameZh,
      nameEn: 'Budget',
      shortNameZh: '预算',
      kind: 'LEVEL',
      direction: 'REVERSE',
      unitOfMeasureZh: '万元',
      unitOfMeasureEn: '10,000 yuan',
      timeAggregation: 'SUM',
      unitAggregation: 'SUM',
      frequency: 'QUARTER',
      digits: 2,
      skipsJanuary: false,
      definitionZh: '',
      definitionEn: '',
      blockCode: 'ECONOMY',
      leadDepartmentCode: 'FIN',
      lightRuleCode: 'STANDARD',
      sortOrder: 1,
    };
    const { userErrors } = await apply({ indicators: [input] });
    expect(userErrors.map((one: { path: string[] }) => one.path[2])).toEqual([
      'kind',
      'direction',
      'frequency',
      'unitOfMeasureZh',
    ]);
    expect(
      (
        await answer(
          city,
          'leader',
          '{ indicator(code: "BUDGET") { nameZh direction kind frequency unitOfMeasureZh } }',
        )
      ).indicator,
    ).toEqual(indicator);
  });

  it('takes former names and lineage with them, and says of each fault what to do', async () => {
    const step = {
      predecessorCode: 'EAST',
      successorCode: 'NORTH',
      onDay: '2026-03-01',
      kind: 'TRANSFER',
    };
    const name = {
      unitCode: 'EAST',
      nameZh: '东河县',
      validFrom: '1981-01-01',
      validTo: '1992-12-30',
    };
    expect(
      await apply({
        lineage: [
          { ...step, share: '1.5' },
          { ...step, successorCode: 'EAST' },
        ],
      }),
    ).toMatchObject({
      applied: 0,
      userErrors: [
        { code: 'SHARE_OUT_OF_RANGE', path: ['lineage', '0', 'share'] },
        { code: 'SAME_UNIT', path: ['lineage', '1', 'successorCode'] },
      ],
    });
    await apply({ formerNames: [name], lineage: [{ ...step, share: '0.25' }] });
    await apply({ lineage: [{ ...step, share: '0.3', documentNumber: '槐政〔2026〕2号' }] });
    const { unit } = await answer(
      city,
      'leader',
      '{ unit(code: "EAST") { formerNames { name validTo } successors { unit { code } kind day share documentNumber } } }',
    );
    expect(unit.formerNames).toEqual([{ name: '东河县', validTo: '1992-12-30' }]);
    expect(unit.successors).toEqual([
      {
        unit: { code: 'NORTH' },
        kind: 'TRANSFER',
        day: '2026-03-01',
        share: '0.3',
        documentNumber: '槐政〔2026〕2号',
      },
    ]);
  });

  it('leaves a unit in its place of the official order when only its name changes', async () => {
    const order = async () =>
      (await answer(city, 'leader', '{ units(category: "PLACES") { code } }')).units;
    const before = await order();
    await apply({ units: [county('EAST', { parentCode: 'CITY', nameEn: 'East River District' })] });
    expect(await order()).toEqual(before);
  });

  it('answers with a user error, not an internal one, for decimals nobody can print', async () => {
    const rule = {
      code: 'FINE',
      nameZh: '细',
      nameEn: 'Fine',
      lagDigits: 9,
      bands: [
        {
          light: 'GREEN',
          shape: 'CIRCLE',
          wordZh: '好',
          wordEn: 'Good',
          severity: 0,
          lowerClosed: false,
          upperClosed: false,
        },
      ],
    };
    expect((await ask(city, 'office', APPLY, { input: { lightRules: [rule] } })).errors).toEqual(
      [],
    );
  });
});

describe('assigning targets', () => {
  const ASSIGN =
    'mutation ($input: AssignTargetsInput!) { assignTargets(input: $input) { assigned lightsChanged userErrors { code path messageZh messageEn } } }';
  const assign = async (targets: object[]) =>
    (await answer(city, 'office', ASSIGN, { input: { targets } })).assignTargets;
  const target = (more: object = {}) => ({
    unitCode: 'WEST',
    indicatorCode: 'BUDGET',
    year: 2026,
    value: '240',
    assignedOn: '2026-11-20',
    ...more,
  });

  it('gives the next version and leaves the earlier one to be looked back to', async () => {
    expect(
      await assign([target({ responsiblePerson: '李四', documentNumber: '槐绩〔2026〕3号' })]),
    ).toMatchObject({ assigned: 1, userErrors: [] });
    const QUERY =
      'query ($asOf: DateTime) { targets(year: 2026, unit: "WEST", indicator: "BUDGET", asOf: $asOf) { version value responsiblePerson documentNumber } }';
    expect((await answer(city, 'leader', QUERY)).targets).toEqual([
      { version: 2, value: '240', responsiblePerson: '李四', documentNumber: '槐绩〔2026〕3号' },
    ]);
    expect(
      (await answer(city, 'leader', QUERY, { asOf: '2026-11-01T00:00:00Z' })).targets,
    ).toMatchObject([{ version: 1, value: '120' }]);
  });

  it('assigns all or none, and says of each fault where it is', async () => {
    const { assigned, userErrors } = await assign([
      target({ unitCode: 'EAST' }),
      target({ unitCode: 'NOWHERE' }),
      target({ indicatorCode: 'NOTHING' }),
      target({ unitCode: 'EAST' }),
      target({ unitCode: 'PARK', value: null }),
      target({ indicatorCode: 'PRICE', value: null, lower: '3', upper: '1' }),
      target({ indicatorCode: 'BRIDGE', value: null }),
      target({ unitCode: 'PARK', startsAfterMonth: 12, indicatorCode: 'RETAIL' }),
      target({ unitCode: 'PARK', year: 99999 }),
    ]);
    expect(assigned).toBe(0);
    expect(
      userErrors.map(
        (one: { code: string; path: string[] }) => `${one.code} ${one.path.join('.')}`,
      ),
    ).toEqual([
      'UNIT_UNKNOWN targets.1.unitCode',
      'INDICATOR_UNKNOWN targets.2.indicatorCode',
      'TARGET_REPEATED targets.3.year',
      'VALUE_MISSING targets.4.value',
      'BAND_REVERSED targets.5.lower',
      'DUE_MONTH_MISSING targets.6.dueMonth',
      'START_MONTH_OUT_OF_RANGE targets.7.startsAfterMonth',
      'YEAR_OUT_OF_RANGE targets.8.year',
    ]);
    expect(
      (
        await answer(
          city,
          'leader',
          '{ targets(year: 2026, unit: "EAST", indicator: "BUDGET") { version } }',
        )
      ).targets,
    ).toEqual([{ version: 1 }]);
  });

  it('is refused for years no calendar here reaches, when they are read too', async () => {
    const { errors } = await ask(city, 'leader', '{ targets(year: 99999) { id } }');
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', extensions: { argument: 'year' } }]);
  });
});
