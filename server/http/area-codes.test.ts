import { beforeAll, describe, expect, it } from 'vitest';
import { givenCity, type TestCity } from '../test-support/given-city.ts';
import { givenHost, type TestHost } from '../test-support/test-host.ts';

const HEAD = 'org_code,org_name,level,status,valid_from_year,valid_to_year,successor_codes';
const CSV = `${HEAD}\n370000,山东省,省级,在用,1981,,\n370112,历城县,县级,变更,1981,1987,370112\n370112,历城区,县级,在用,1987,,\n`;

let city: TestCity;
let host: TestHost;
beforeAll(async () => {
  city = await givenCity();
  host = await givenHost(city);
});

async function send(body: string, headers: Record<string, string> = {}, method = 'POST') {
  const response = await fetch(`${host.url}/api/units`, {
    method,
    headers: { 'content-type': 'text/csv', cookie: await host.cookieOf('office'), ...headers },
    ...(method === 'POST' && { body }),
  });
  return { status: response.status, body: await response.json() };
}

describe('the door for area codes', () => {
  it('answers with what was written, and the second time with nothing new', async () => {
    const counts = { formerNames: 0, lineage: 0, unchanged: 0, faults: [], faultCount: 0 };
    expect(await send(CSV)).toEqual({ status: 200, body: { ...counts, units: 3, formerNames: 1 } });
    expect(await send(CSV)).toEqual({ status: 200, body: { ...counts, units: 0, unchanged: 3 } });
  });

  it('answers with every fault in both languages', async () => {
    const { status, body } = await send(`${HEAD}\n37,甲,乡级,在用,1990,,\n`);
    expect(status).toBe(422);
    expect(body).toMatchObject({ units: 0, faultCount: 2 });
    expect(body.faults[0]).toMatchObject({ row: 2, code: 'CODE_INVALID', value: '37' });
    expect(body.faults[0].messageZh).toContain('六位');
    expect(body.faults[0].messageEn).toContain('six digits');
  });

  it('is closed to visitors and to those who do not keep the catalogue', async () => {
    expect((await send(CSV, { cookie: '' })).status).toBe(401);
    expect((await send(CSV, { cookie: await host.cookieOf('finance') })).status).toBe(403);
  });

  it('takes nothing a page of another site could send unasked', async () => {
    expect((await send(CSV, { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await send('', {}, 'GET')).status).toBe(404);
  });

  it('refuses a file no list of areas has the size of', async () => {
    expect((await send('x'.repeat(17 * 1024 * 1024))).status).toBe(413);
  });
});
