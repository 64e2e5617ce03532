import { buildSchema, parse, validate } from 'graphql';
import { readXlsx } from 'hucre';
import { beforeAll, describe, expect, it } from 'vitest';
import { saveContract } from '../actions/contract/save-contract.ts';
import { decimal } from '../domain/decimal.ts';
import { makePeriod } from '../domain/period.ts';
import { schemaText } from '../graphql/schema-text.ts';
import { aUnit, cityCatalogue } from '../test-support/city-catalogue.ts';
import { row, ytd } from '../test-support/city-facts.ts';
import { anItem } from '../test-support/contract-facts.ts';
import { givenCity, type Login, type TestCity } from '../test-support/given-city.ts';
import { answer } from '../test-support/run-graphql.ts';
import { givenHost, type TestHost } from '../test-support/test-host.ts';
import { workbookBytes } from '../test-support/workbook.ts';

/** Names of a unit that a careless writer would take for a formula, or for a tag. */
const HOSTILE = ['=1+1', '+2', '-3', '@SUM(A1)', '<script>alert("x")</script>'];

let city: TestCity;
let host: TestHost;
beforeAll(async () => {
  const catalogue = cityCatalogue();
  const hostile = HOSTILE.map((nameZh, i) => {
    return aUnit({ code: `TOWN${i}`, nameZh, nameEn: nameZh, unitType: 'TOWNSHIP' });
  });
  city = await givenCity({ catalogue: { ...catalogue, units: [...catalogue.units, ...hostile] } });
  const { faults } = await saveContract(city.as('office'), {
    code: 'FIN-MONTHLY',
    nameZh: '财政<月报>',
    nameEn: 'Finance & monthly',
    departmentCode: 'FIN',
    validFrom: makePeriod('MONTH', 2026, 1),
    validTo: null,
    reason: '首版',
    items: [
      anItem({ check: { min: decimal('0'), max: decimal('999.5'), decimals: 2 } }),
      anItem({ indicatorCode: 'DEBT', leastQuality: 'PRELIMINARY' }),
      anItem({
        indicatorCode: 'ACCIDENT',
        unitOfMeasureZh: '起',
        units: { categoryCode: null, unitCodes: null, unitType: 'TOWNSHIP' },
      }),
    ],
  });
  expect(faults).toEqual([]);
  await city.given('finance', [
    row('EAST', 'BUDGET', ytd(9), '90.25'),
    row('EAST', 'BUDGET', ytd(10, 2025), '88'),
    row('EAST', 'BUDGET', ytd(8), '1'),
  ]);
  host = await givenHost(city);
});

async function get(path: string, login: Login | null = 'finance') {
  const headers: Record<string, string> =
    login === null ? {} : { cookie: await host.cookieOf(login) };
  return fetch(`${host.url}/api/contracts/${path}`, { headers });
}
const PERIOD = '?period=2026-10';
const template = async () =>
  new Uint8Array(await (await get(`FIN-MONTHLY/template.xlsx${PERIOD}`)).arrayBuffer());

describe('the template', () => {
  it('has a row for each figure owed, with codes, names and earlier values', async () => {
    const response = await get(`FIN-MONTHLY/template.xlsx${PERIOD}`);
    expect(response.headers.get('content-disposition')).toMatch(
      /filename="FIN-MONTHLY-2026-10-v1.xlsx"/,
    );
    const { sheets } = await readXlsx(new Uint8Array(await response.arrayBuffer()));
    expect(sheets.map((sheet) => sheet.name)).toEqual(['数据', '填报说明']);
    const rows = sheets[0]!.rows;
    expect(rows).toHaveLength(1 + 3 + 3 + HOSTILE.length);
    expect(rows[0]).toEqual([
      '单位代码',
      '单位',
      '指标代码',
      '指标',
      '期间',
      '数值',
      '缺失原因',
      '数据性质',
      '计量单位',
      '上期值',
      '同期值',
    ]);
    expect(rows[1]).toEqual([
      'EAST',
      '东河区',
      'BUDGET',
      '一般公共预算收入',
      '2026YTD10',
      null,
      null,
      null,
      '亿元',
      90.25,
      88,
    ]);
    expect(rows[4]!.slice(0, 9)).toEqual([
      'EAST',
      '东河区',
      'DEBT',
      '债务率',
      '2026-10',
      null,
      null,
      '初步核算',
      '%',
    ]);
  });

  it('checks numbers and words while it is filled in, and locks the rest', async () => {
    const { sheets } = await readXlsx(await template());
    const { dataValidations = [], freezePane, protection } = sheets[0]!;
    const of = (range: string) => dataValidations.find((one) => one.range === range)!;
    expect(of('F2')).toMatchObject({
      type: 'custom',
      formula1: 'AND(ISNUMBER(F2),F2>=0,F2<=999.5,ROUND(F2,2)=F2)',
    });
    expect(of('F5')).toMatchObject({ type: 'decimal', operator: 'between' });
    expect(of('G2').values).toContain('未采集');
    expect(of('H2').values).toContain('快报');
    expect(of('H5').values).toEqual(['初步核算', '已核实', '终审']);
    expect(freezePane?.rows).toBe(1);
    expect(protection?.sheet).toBe(true);
  });

  it('never makes a formula of a name', async () => {
    const { sheets } = await readXlsx(await template());
    const names = sheets[0]!.rows.slice(7).map((cells) => cells[1]);
    expect(names).toEqual(HOSTILE);
    const cells = [...(sheets[0]!.cells?.values() ?? [])];
    expect(cells.filter((cell) => cell.formula !== undefined)).toEqual([]);
  });

  it('is refused while a row is neither filled in nor explained', async () => {
    const response = await fetch(`${host.url}/api/push`, {
      method: 'POST',
      headers: { 'x-baton-key': 'template-unfilled', cookie: await host.cookieOf('finance') },
      body: (await template()) as BodyInit,
    });
    const body = await response.json();
    expect(response.status).toBe(422);
    expect(body.findings[0]).toMatchObject({ code: 'VALUE_OR_REASON_MISSING', cell: 'F2' });
  });

  it('can be pushed as it is once it is filled in: other columns are not read', async () => {
    const { sheets } = await readXlsx(await template());
    const filled = sheets[0]!.rows.slice(0, 5).map((cells, index) =>
      cells.map((cell, column) => {
        if (column === 5 && (index === 1 || index === 4)) return 100.25 + index;
        if (column === 6 && (index === 2 || index === 3)) return '待核验';
        return typeof cell === 'number' || typeof cell === 'string' ? cell : null;
      }),
    );
    const response = await fetch(`${host.url}/api/push`, {
      method: 'POST',
      headers: { 'x-baton-key': 'template-2026-10', cookie: await host.cookieOf('finance') },
      body: (await workbookBytes(filled, '数据')) as BodyInit,
    });
    const body = await response.json();
    expect([response.status, body.findings]).toEqual([200, []]);
    expect(body.receipt.rowsNew).toBe(4);
    const { progress } = await answer(
      city,
      'leader',
      '{ progress(unit: "EAST", indicator: "BUDGET", period: "2026-10") { observation { value } } }',
    );
    expect(progress.observation.value).toBe('101.25');
  });
});

describe('the machine outputs', () => {
  it('are a JSON Schema with the units, indicators, periods and limits of the contract', async () => {
    const response = await get(`FIN-MONTHLY/schema.json${PERIOD}`);
    expect(response.headers.get('content-type')).toMatch(/schema\+json/);
    const schema = await response.json();
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'array',
      minItems: 11,
    });
    const [budget, debt] = schema.items.anyOf;
    expect(budget.properties).toMatchObject({
      unit: { enum: ['EAST', 'WEST', 'PARK'] },
      indicator: { const: 'BUDGET' },
      period: { const: '2026YTD10' },
    });
    const [text, number] = budget.properties.value.anyOf;
    expect(number).toEqual({ type: 'number', minimum: 0, maximum: 999.5 });
    expect(['1.25', '-3', '7'].every((one) => new RegExp(text.pattern).test(one))).toBe(true);
    expect(['1.255', '', '1e3'].some((one) => new RegExp(text.pattern).test(one))).toBe(false);
    expect(debt.properties.quality.enum).toEqual(['PRELIMINARY', 'VERIFIED', 'FINAL', null]);
  });

  it('are a mutation the schema accepts, with variables that need values only', async () => {
    const text = await (await get(`FIN-MONTHLY/mutation.graphql${PERIOD}`)).text();
    expect(validate(buildSchema(schemaText()), parse(text))).toEqual([]);
    expect(text).toContain('{"unit":"EAST","indicator":"BUDGET","period":"2026YTD10"');
    const variables = await (await get(`FIN-MONTHLY/variables.json${PERIOD}`)).json();
    expect(variables.input.rows).toHaveLength(11);
    const [first, ...others] = variables.input.rows;
    const filled = {
      input: {
        clientKey: `${variables.input.clientKey}-machine`,
        rows: [
          { ...first, value: '123.45' },
          ...others.map((one: object) => ({ ...one, missingReason: 'NOT_COLLECTED' })),
        ],
      },
    };
    const { pushObservations } = await answer(city, 'finance', text, filled);
    expect(pushObservations.findingCount).toBe(0);
    expect(pushObservations.receipt.rowsRead).toBe(11);
  });

  it('are a printable sheet that loads nothing and takes no name for a tag', async () => {
    const response = await get(`FIN-MONTHLY/sheet.html${PERIOD}`);
    expect(response.headers.get('content-type')).toMatch(/text\/html/);
    const html = await response.text();
    expect(html).toContain('size: A4');
    expect(html).toContain('财政&lt;月报&gt;');
    expect(html).toContain('Finance &amp; monthly');
    expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;');
    expect(html).not.toMatch(/<script|src=|href=|url\(|@import/);
    expect(html).toContain('2026-11-06');
  });
});

describe('the doors of a contract', () => {
  it.each<[string, Login | null, number, string]>([
    ['FIN-MONTHLY/sheet.html', null, 401, 'UNAUTHENTICATED'],
    ['FIN-MONTHLY/sheet.html', 'east', 403, 'FORBIDDEN'],
    ['FIN-MONTHLY/template.xlsx', 'screen', 403, 'FORBIDDEN'],
    ['FIN-MONTHLY/schema.json', 'commerce', 404, 'NOT_FOUND'],
    ['NOTHING/schema.json', 'office', 404, 'NOT_FOUND'],
    ['%E0%A4%A/schema.json', 'office', 404, 'NOT_FOUND'],
    ['FIN-MONTHLY/schema.json?period=2025-12', 'office', 404, 'NOT_FOUND'],
    ['FIN-MONTHLY/schema.json?period=soon', 'office', 400, 'BAD_USER_INPUT'],
    ['FIN-MONTHLY/schema.json?period=2026', 'office', 400, 'BAD_USER_INPUT'],
    ['FIN-MONTHLY/other.json', 'office', 404, 'NOT_FOUND'],
  ])('%s answers %s with %i %s', async (path, login, status, code) => {
    const response = await get(path, login);
    const body = await response.json();
    expect([response.status, body.code]).toEqual([status, code]);
    expect(body.messageZh).toMatch(/[一-鿿]/);
    expect(body.messageEn).not.toMatch(/[一-鿿]/);
  });

  it('say the whole reason in each language, also when it quotes a blank', async () => {
    const body = await (await get('FIN-MONTHLY/schema.json?period=so%20on', 'office')).json();
    expect(body.messageZh).toBe('无法识别的期间“so on”，请写成2026-10。');
    expect(body.messageEn).toBe('The period "so on" cannot be read; write 2026-10.');
  });

  it('open to those who watch over all, and stand at the newest closed month', async () => {
    const response = await get('FIN-MONTHLY/schema.json', 'leader');
    expect(response.status).toBe(200);
    expect((await response.json()).$id).toBe('urn:baton:contract:FIN-MONTHLY-2026-10-v1');
  });
});
