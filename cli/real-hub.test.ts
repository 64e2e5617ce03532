import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveContract } from '../server/actions/contract/save-contract.ts';
import { makePeriod } from '../server/domain/period.ts';
import { anItem } from '../server/test-support/contract-facts.ts';
import { givenCity, type TestCity } from '../server/test-support/given-city.ts';
import { answer } from '../server/test-support/run-graphql.ts';
import { givenHost } from '../server/test-support/test-host.ts';
import { baton } from './far-side-fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'baton-cli-hub-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let city: TestCity;
let env: Record<string, string>;
beforeAll(async () => {
  city = await givenCity();
  const host = await givenHost(city);
  const made = await host.post('mutation { createApiKey(input: { name: "接口" }) { secret } }', {
    cookie: await host.cookieOf('finance'),
  });
  const { secret } = (await made.json()).data.createApiKey;
  env = { BATON_SERVER: host.url, BATON_API_KEY: secret };
  const { faults } = await saveContract(city.as('office'), {
    code: 'FIN-MONTHLY',
    nameZh: '财政月报',
    nameEn: 'Finance monthly',
    departmentCode: 'FIN',
    validFrom: makePeriod('MONTH', 2026, 1),
    validTo: null,
    reason: '首版',
    items: [anItem({})],
  });
  expect(faults).toEqual([]);
});

const run = (...args: string[]) => baton(args, env);

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const csv = (unit: string, value: string) =>
  `单位,指标,期间,数值\n${unit},BUDGET,2026YTD10,${value}\n`;

async function newestValue(unit: string): Promise<string | undefined> {
  const { observations } = await answer(
    city,
    'leader',
    '{ observations(indicator: "BUDGET") { unit { code } observations { value } } }',
  );
  type Series = { unit: { code: string }; observations: { value: string }[] };
  const series = (observations as Series[]).find((one) => one.unit.code === unit);
  return series?.observations.at(-1)?.value;
}

describe('the command line against a real hub', () => {
  it('rehearses, pushes several files as one, and takes the push back', async () => {
    const paths = [file('east.csv', csv('EAST', '100')), file('west.csv', csv('WEST', '50'))];
    const rehearsed = await run('push', ...paths, '--dry-run');
    expect([rehearsed.exitCode, rehearsed.stderr]).toEqual([0, '']);
    expect(rehearsed.stdout).toContain('2 rows: 2 new');
    expect(rehearsed.stdout).toContain('— → 100');
    expect(await newestValue('EAST')).toBeUndefined();
    const pushed = await run('push', ...paths, '--json');
    expect([pushed.exitCode, pushed.stderr]).toEqual([0, '']);
    const { receipt } = JSON.parse(pushed.stdout);
    expect(receipt).toMatchObject({ rowsNew: 2, fileName: 'east.csv、west.csv' });
    expect(await newestValue('WEST')).toBe('50');
    const unexplained = await run('undo', receipt.receiptNumber);
    expect(unexplained.exitCode).toBe(2);
    const short = await run('undo', receipt.receiptNumber, '--reason', '错');
    expect([short.exitCode, short.stdout]).toEqual([1, expect.stringContaining('at least 5')]);
    const undone = await run('undo', receipt.receiptNumber, '--reason', '文件发错了一份');
    expect([undone.exitCode, undone.stderr]).toEqual([0, '']);
    expect(await newestValue('WEST')).not.toBe('50');
    const shown = await run('receipt', receipt.receiptNumber);
    expect([shown.exitCode, shown.stdout]).toEqual([0, expect.stringContaining('east.csv')]);
  });

  it('pushes one file directly and says what a replacement withdrew', async () => {
    await run('push', file('both.csv', `${csv('EAST', '7')}WEST,BUDGET,2026YTD10,8\n`));
    const args = ['--mode', 'replace', '--scope-units', 'EAST,WEST'];
    const { exitCode, stdout } = await run('push', file('one.csv', csv('EAST', '7')), ...args);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('1 values withdrawn');
  });

  it('drafts a mapping that can be saved and pushed with', async () => {
    const wide = file('wide.csv', '县区,一般公共预算收入\n东河区,61\n西岭县,72\n');
    const refused = await run('push', wide);
    expect([refused.exitCode, refused.stdout]).toEqual([
      1,
      expect.stringContaining('mapping propose'),
    ]);
    const { exitCode, stdout, stderr } = await run('mapping', 'propose', wide);
    expect(exitCode).toBe(0);
    const mapping = JSON.parse(stdout);
    expect(mapping).toMatchObject({ code: 'proposed' });
    expect(stderr).toMatch(/^\? \w+: /);
    const whole = JSON.parse((await run('mapping', 'propose', wide, '--json')).stdout);
    expect(whole).toMatchObject({ source: 'PROPOSED', mapping });
    expect(readdirSync(city.app.spoolFolder)).toEqual([]);
  });

  it('saves the template of a contract', async () => {
    const output = join(folder, 'template.xlsx');
    const saved = await run('template', 'FIN-MONTHLY', '--period', '2026-10', '-o', output);
    expect([saved.exitCode, saved.stderr]).toEqual([0, '']);
    const { sheets } = await readXlsx(readFileSync(output));
    expect(sheets[0]?.name).toBe('数据');
    const unknown = join(folder, 'unknown.xlsx');
    const refused = await run('template', 'NOTHING', '-o', unknown);
    expect([refused.exitCode, refused.stderr]).toEqual([
      1,
      expect.stringContaining('no such contract'),
    ]);
    expect(readdirSync(folder).filter((name) => name.startsWith('unknown'))).toEqual([]);
    expect((await run('template', 'FIN-MONTHLY')).exitCode).toBe(2);
  });

  it('exports to standard output and to a file, and pushes the file again', async () => {
    await run('push', file('e.csv', csv('EAST', '12.5')));
    const { exitCode, stdout } = await run('export', 'observations', '--units', 'EAST');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('EAST,东河区,BUDGET,一般公共预算收入,2026YTD10,12.5');
    const output = join(folder, 'out.csv');
    expect((await run('export', 'observations', '-o', output)).exitCode).toBe(0);
    const again = await run('push', output, '--json');
    expect(JSON.parse(again.stdout).receipt).toMatchObject({ rowsNew: 0, rowsChanged: 0 });
    const revisions = await run('export', 'revisions', '--indicator', 'BUDGET', '--units', 'EAST');
    expect(revisions.stdout.split('\r\n')[0]).toMatch(/已签章$/);
    expect((await run('export', 'everything')).exitCode).toBe(2);
    const refused = await run('export', 'observations', '--indicator', 'NOTHING');
    expect([refused.exitCode, refused.stderr]).toEqual([1, expect.stringContaining('"NOTHING"')]);
  });
});
