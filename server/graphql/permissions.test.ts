import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLObjectType, printSchema } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { isPermitted, PERMISSIONS, type Permission, ROLES } from '../domain/permission.ts';
import { row, ytd } from '../test-support/city-facts.ts';
import { givenCity, LOGIN_OF, type Login, type TestCity } from '../test-support/given-city.ts';
import { answer, ask } from '../test-support/run-graphql.ts';
import { buildBatonSchema } from './build-schema.ts';
import { makePubSub } from './pub-sub.ts';
import { schemaText } from './schema-text.ts';

const schema = buildBatonSchema(makePubSub());

type RootField = { operation: string; name: string; permission: unknown };
const rootFields: RootField[] = [
  schema.getQueryType(),
  schema.getMutationType(),
  schema.getSubscriptionType(),
]
  .filter((type): type is GraphQLObjectType => Boolean(type))
  .flatMap((type) =>
    Object.values(type.getFields()).map((field) => ({
      operation: type.name,
      name: field.name,
      permission: field.extensions.permission,
    })),
  );

describe('the schema', () => {
  it('declares for every root operation a permission that exists', () => {
    expect(rootFields.length).toBeGreaterThan(30);
    expect(
      rootFields.filter(({ permission }) => !Object.hasOwn(PERMISSIONS, String(permission))),
    ).toEqual([]);
  });

  it('uses every permission there is', () => {
    const used = new Set(rootFields.map(({ permission }) => permission));
    expect(Object.keys(PERMISSIONS).filter((name) => !used.has(name))).toEqual([]);
  });

  it('is the one in schema.graphql', () => {
    expect(schemaText()).toBe(
      readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'),
    );
  });

  it('describes every type and every enum value that does not speak for itself', () => {
    const read = buildSchema(printSchema(schema));
    const bare = Object.values(read.getTypeMap()).filter(
      (type) =>
        !type.name.startsWith('__') &&
        /^(Query|Mutation|Subscription)$/.test(type.name) === false &&
        type.astNode &&
        /Type$/.test(type.name) &&
        !type.description,
    );
    expect(bare.map((type) => type.name)).toEqual([]);
    const roots = [read.getQueryType(), read.getMutationType(), read.getSubscriptionType()];
    const undescribed = roots.flatMap((root) =>
      Object.values(root?.getFields() ?? {}).filter((field) => !field.description),
    );
    expect(undescribed.map((field) => field.name)).toEqual([]);
  });
});

/** The least an operation needs to run, for every one there is. */
const MINIMAL: Record<string, string> = {
  apiKeys: '{ apiKeys { id } }',
  blocks: '{ blocks { code } }',
  categories: '{ categories { code } }',
  cockpitSummary: '{ cockpitSummary(category: "PLACES", period: "2026-10") { cellCount } }',
  columnMappings: '{ columnMappings { code } }',
  contract: '{ contract(code: "X") { code } }',
  contractDues: '{ contractDues { code } }',
  contracts: '{ contracts { code } }',
  contractSupply: '{ contractSupply(code: "X", month: "2026-10") { owed } }',
  greenShare: '{ greenShare(category: "PLACES", year: 2026) { period } }',
  indicator: '{ indicator(code: "BUDGET") { code } }',
  indicators: '{ indicators { code } }',
  lightMatrix: '{ lightMatrix(category: "PLACES", period: "2026-10") { lights } }',
  lightRules: '{ lightRules { code } }',
  observations: '{ observations(indicator: "BUDGET") { unit { code } } }',
  progress: '{ progress(unit: "EAST", indicator: "BUDGET", period: "2026-10") { light } }',
  push: '{ push(receiptNumber: "X") { id } }',
  pushes: '{ pushes { edges { cursor } } }',
  ranking:
    '{ ranking(category: "PLACES", period: "2026-10", measure: VALUE, indicator: "BUDGET") { rows { rank } } }',
  redList: '{ redList(category: "PLACES", period: "2026-10") { light } }',
  reportingCalendar: '{ reportingCalendar { years } }',
  supplierBoard: '{ supplierBoard(year: 2026) { today } }',
  targets: '{ targets(year: 2026) { id } }',
  trend: '{ trend(indicator: "BUDGET", units: ["EAST"]) { periods } }',
  unit: '{ unit(code: "EAST") { code } }',
  unitProfile: '{ unitProfile(unit: "EAST", period: "2026-10") { lights } }',
  units: '{ units { code } }',
  viewer: '{ viewer { login } }',
  workingCalendar: '{ workingCalendar(year: 2026) { year } }',
  applyCalendar:
    'mutation { applyCalendar(input: { year: 1, holidays: [], workdays: [] }) { applied } }',
  applyCatalogue: 'mutation { applyCatalogue(input: {}) { applied userErrors { code } } }',
  assignTargets: 'mutation { assignTargets(input: { targets: [] }) { assigned } }',
  createApiKey: 'mutation { createApiKey(input: { name: "" }) { userErrors { code } } }',
  pushObservations:
    'mutation { pushObservations(input: { clientKey: "minimal-push", rows: [] }) { findingCount } }',
  revokeApiKey: 'mutation { revokeApiKey(input: { id: "1" }) { userErrors { code } } }',
  saveContract:
    'mutation { saveContract(input: { code: "X", nameZh: "", nameEn: "", departmentCode: "", validFrom: "2026-01", reason: "", items: [] }) { userErrors { code } } }',
  saveColumnMapping:
    'mutation { saveColumnMapping(input: { code: "A", nameZh: "", nameEn: "", layout: TIDY, blank: SKIP }) { code } }',
  cancelCorrection:
    'mutation { cancelCorrection(input: { caseNumber: "X" }) { userErrors { code } } }',
  confirmPushDraft: 'mutation { confirmPushDraft(input: { draftId: "X" }) { findingCount } }',
  correction: '{ correction(caseNumber: "X") { id } }',
  corrections: '{ corrections { edges { cursor } } }',
  decideCorrection:
    'mutation { decideCorrection(input: { caseNumber: "X", approve: true }) { userErrors { code } } }',
  discardPushDraft: 'mutation { discardPushDraft(id: "X") }',
  pushDraft: '{ pushDraft(id: "X") { id } }',
  pushDrafts: '{ pushDrafts { id } }',
  receiptIsIntact: '{ receiptIsIntact(receiptNumber: "X") }',
  requestCorrection:
    'mutation { requestCorrection(input: { request: { kind: ERROR, reason: "" }, rows: [] }) { caseNumber } }',
  revisePushDraft: 'mutation { revisePushDraft(input: { draftId: "X" }) { mappingIssues } }',
  signReceipt:
    'mutation { signReceipt(input: { receiptNumber: "X", password: "" }) { userErrors { code } } }',
  undoPush: 'mutation { undoPush(input: { receiptNumber: "X", reason: "" }) { findingCount } }',
  counterparts: '{ counterparts { validFrom } }',
  decideReconciliation:
    'mutation { decideReconciliation(input: { indicator: "BUDGET", unit: "EAST", period: "2026YTD10", verdict: KEEP, reason: "" }) { userErrors { code } } }',
  judgeFlag:
    'mutation { judgeFlag(input: { flag: "0", verdict: WILL_CORRECT }) { userErrors { code } } }',
  qualityFlags: '{ qualityFlags { edges { cursor } } }',
  qualityRules: '{ qualityRules { code } }',
  reconciliation: '{ reconciliation(indicator: "BUDGET", year: 2026) { period } }',
  saveCounterparts: 'mutation { saveCounterparts(input: { counterparts: [] }) { saved } }',
  saveQualityRules: 'mutation { saveQualityRules(input: { rules: [] }) { saved } }',
  signIn: 'mutation { signIn(input: { login: "nobody", password: "x" }) { userErrors { code } } }',
  signOut: 'mutation { signOut { userErrors { code } } }',
};

describe('rights', () => {
  let city: TestCity;
  beforeAll(async () => {
    city = await givenCity();
  });
  const operations = rootFields.filter(({ operation }) => operation !== 'Subscription');

  it('are tried on every operation there is', () => {
    expect(Object.keys(MINIMAL).sort()).toEqual(operations.map(({ name }) => name).sort());
  });

  it.each(operations.map(({ name, permission }) => [name, permission as Permission] as const))(
    'to %s are held by exactly the roles that %s names',
    async (name, permission) => {
      for (const role of [...ROLES, null]) {
        const login = role === null ? null : LOGIN_OF[role];
        const isAllowed = isPermitted(city.as(login).viewer, permission);
        const { errors } = await ask(city, login, MINIMAL[name]!);
        const expected = isAllowed ? [] : [role === null ? 'UNAUTHENTICATED' : 'FORBIDDEN'];
        expect(
          errors.map((one) => one.code),
          `${name} as ${role ?? 'nobody'}`,
        ).toEqual(expected);
      }
    },
  );

  it('are refused in both languages, naming the right and whom to ask', async () => {
    const { errors } = await ask(city, 'leader', MINIMAL.assignTargets!);
    expect(errors[0]?.message).toMatch(/target\.assign.*绩效办.*target\.assign.*appraisal office/);
  });

  it('are listed for the viewer exactly as they are held', async () => {
    for (const role of ROLES) {
      const { viewer } = await answer(city, LOGIN_OF[role], '{ viewer { role permissions } }');
      const held = (Object.keys(PERMISSIONS) as Permission[]).filter((name) =>
        isPermitted(city.as(LOGIN_OF[role]).viewer, name),
      );
      expect(viewer).toEqual({ role, permissions: held });
    }
  });

  it('leave nothing of a refused mutation behind', async () => {
    const unit = '{ code: "NEW", nameZh: "新区", nameEn: "New", unitType: COUNTY }';
    const { errors } = await ask(
      city,
      'finance',
      `mutation { applyCatalogue(input: { units: [${unit}] }) { applied } }`,
    );
    expect(errors[0]?.code).toBe('FORBIDDEN');
    expect(await answer(city, 'leader', '{ unit(code: "NEW") { code } }')).toEqual({ unit: null });
  });
});

describe('an appraised unit', () => {
  let city: TestCity;
  beforeAll(async () => {
    city = await givenCity();
    await city.given('finance', [
      row('EAST', 'BUDGET', ytd(10), '50'),
      row('WEST', 'BUDGET', ytd(10), '40'),
    ]);
  });
  const MATRIX = '{ lightMatrix(category: "PLACES", period: "2026-10") { units { code } lights } }';
  const as = (login: Login, query: string) => answer(city, login, query);

  it('sees its own row of the matrix and no other', async () => {
    expect((await as('west', MATRIX)).lightMatrix.units).toEqual([{ code: 'WEST' }]);
    expect((await as('west', MATRIX)).lightMatrix.lights).toHaveLength(8);
  });

  it('sees its own red lights, counts and shares and no other', async () => {
    const { redList, cockpitSummary, greenShare } = await as(
      'west',
      `{
      redList(category: "PLACES", period: "2026-10") { unit { code } }
      cockpitSummary(category: "PLACES", period: "2026-10") { unitCount cellCount }
      greenShare(category: "PLACES", year: 2026) { litCount } }`,
    );
    expect(redList).toEqual([{ unit: { code: 'WEST' } }]);
    expect(cockpitSummary).toEqual({ unitCount: 1, cellCount: 8 });
    expect(greenShare.at(-1).litCount).toBe(1);
  });

  it.each([
    ['profile', '{ answer: unitProfile(unit: "EAST", period: "2026-10") { lights } }'],
    [
      'explained light',
      '{ answer: progress(unit: "EAST", indicator: "BUDGET", period: "2026-10") { light } }',
    ],
  ])(
    'is told that the %s of another is not for it, not that there is none',
    async (_what, query) => {
      const { data, errors } = await ask(city, 'west', query);
      expect([data.answer, errors.map((error) => error.code)]).toEqual([null, ['FORBIDDEN']]);
      expect((await as('east', query)).answer).not.toBeNull();
    },
  );

  it.each([
    [
      'trend',
      '{ answer: trend(indicator: "BUDGET", units: ["EAST"]) { series { values } } }',
      { series: [] },
    ],
    [
      'pushed values',
      '{ answer: observations(indicator: "BUDGET", units: ["EAST"]) { unit { code } } }',
      [],
    ],
    ['targets', '{ answer: targets(year: 2026, unit: "EAST") { id } }', []],
  ])('does not see the %s of another', async (_what, query, nothing) => {
    expect((await as('west', query)).answer).toEqual(nothing);
    expect((await as('east', query)).answer).not.toEqual(nothing);
  });

  it('sees only its own values and targets when it names no unit', async () => {
    const { observations, targets } = await as(
      'west',
      '{ observations(indicator: "BUDGET") { unit { code } } targets(year: 2026) { unit { code } } }',
    );
    expect(observations).toEqual([{ unit: { code: 'WEST' } }]);
    expect(new Set(targets.map((one: { unit: { code: string } }) => one.unit.code))).toEqual(
      new Set(['WEST']),
    );
  });

  it('does not see the figures of another by looking back in time', async () => {
    const { lightMatrix, trend } = await as(
      'west',
      `{
      lightMatrix(category: "PLACES", period: "2026-10", asOf: "2026-11-20T02:00:00Z") { units { code } }
      trend(indicator: "BUDGET", units: ["EAST", "WEST"], asOf: "2026-11-20T02:00:00Z") { series { unit { code } } } }`,
    );
    expect([lightMatrix.units, trend.series]).toEqual([
      [{ code: 'WEST' }],
      [{ unit: { code: 'WEST' } }],
    ]);
  });

  it('is ranked among the others, whose places it may see', async () => {
    const { ranking } = await as(
      'west',
      '{ ranking(category: "PLACES", period: "2026-10", measure: VALUE, indicator: "BUDGET") { rows { rank unit { code } } } }',
    );
    expect(ranking.rows).toEqual([
      { rank: 1, unit: { code: 'EAST' } },
      { rank: 2, unit: { code: 'WEST' } },
    ]);
  });
});

describe('an API key', () => {
  it('of another account cannot be seen or revoked', async () => {
    const city = await givenCity({ targets: [] });
    const { createApiKey } = await answer(
      city,
      'finance',
      'mutation { createApiKey(input: { name: "财政接口" }) { apiKey { id } } }',
    );
    const revoke = `mutation { revokeApiKey(input: { id: "${createApiKey.apiKey.id}" }) { apiKey { id } userErrors { code messageZh messageEn } } }`;
    expect((await answer(city, 'commerce', revoke)).revokeApiKey).toMatchObject({
      apiKey: null,
      userErrors: [{ code: 'API_KEY_UNKNOWN' }],
    });
    expect((await answer(city, 'commerce', '{ apiKeys { id } }')).apiKeys).toEqual([]);
    expect((await answer(city, 'finance', '{ apiKeys { revokedAt } }')).apiKeys).toEqual([
      { revokedAt: null },
    ]);
  });
});

describe('a column mapping', () => {
  it('of one department cannot be replaced by another, but by the appraisal office', async () => {
    const city = await givenCity({ targets: [] });
    const save = (nameZh: string) =>
      `mutation { saveColumnMapping(input: { code: "MONTHLY", nameZh: "${nameZh}", nameEn: "Monthly", layout: TIDY, blank: SKIP }) { code userErrors { code path } } }`;
    expect((await answer(city, 'finance', save('财政月报'))).saveColumnMapping).toEqual({
      code: 'MONTHLY',
      userErrors: [],
    });
    expect((await answer(city, 'commerce', save('商务月报'))).saveColumnMapping).toEqual({
      code: null,
      userErrors: [{ code: 'MAPPING_INVALID', path: ['code'] }],
    });
    expect((await answer(city, 'office', save('月报'))).saveColumnMapping.code).toBe('MONTHLY');
    expect(
      (await answer(city, 'finance', '{ columnMappings { code nameZh } }')).columnMappings,
    ).toEqual([{ code: 'MONTHLY', nameZh: '月报' }]);
  });
});
