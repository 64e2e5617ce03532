import { describe, expect, it } from 'vitest';
import { givenFarSide } from './far-side-fixture.ts';

const { far, file, run, graphql } = givenFarSide();

describe('the commands that save', () => {
  it('send a mapping with its records as lists of key and value', async () => {
    far.answer = () => ({
      status: 200,
      body: { data: { saveColumnMapping: { code: 'm', userErrors: [] } } },
    });
    const mapping = {
      code: 'm',
      layout: 'TIDY',
      columns: { unit: '县区' },
      units: { 甲县: 'A', 乙县: 'B' },
      missingMarkers: { '—': 'CONFIDENTIAL' },
      notesStartWith: ['注'],
      blank: 'SKIP',
    };
    const path = file('mapping.json', `\ufeff${JSON.stringify(mapping)}`);
    const { exitCode, stdout } = await run(['mapping', 'save', path]);
    expect([exitCode, stdout.trim()]).toEqual([0, '✓ Saved the column mapping m']);
    expect(far.requests[0]?.url.pathname).toBe('/graphql');
    expect(far.requests[0]?.headers.authorization).toBe('Bearer bk_test');
    expect(graphql().query).toContain('saveColumnMapping(input: $input)');
    expect(graphql().variables.input).toEqual({
      ...mapping,
      units: [
        { key: '甲县', value: 'A' },
        { key: '乙县', value: 'B' },
      ],
      missingMarkers: [{ key: '—', value: 'CONFIDENTIAL' }],
    });
  });

  it('send every record of a mapping as the list the schema asks for', async () => {
    far.answer = () => ({
      status: 200,
      body: { data: { saveColumnMapping: { code: 'm', userErrors: [] } } },
    });
    const mapping = {
      sheets: 'ALL',
      onlyRows: { 口径: ['全口径'] },
      footnoteMarks: { e: { quality: 'ESTIMATE' } },
      unitMultiplier: { GDP: 4 },
    };
    await run(['mapping', 'save', file('mapping.json', JSON.stringify(mapping))]);
    expect(graphql().variables.input).toEqual({
      allSheets: true,
      onlyRows: [{ column: '口径', members: ['全口径'] }],
      footnoteMarks: [{ mark: 'e', quality: 'ESTIMATE' }],
      unitMultiplier: [{ indicator: 'GDP', power: 4 }],
    });
  });

  it('send a catalogue as it stands in the file', async () => {
    const catalogue = { units: [{ code: 'A', nameZh: '甲', nameEn: 'A', unitType: 'COUNTY' }] };
    far.answer = () => ({
      status: 200,
      body: { data: { applyCatalogue: { applied: 83, userErrors: [] } } },
    });
    const path = file('catalogue.json', JSON.stringify(catalogue));
    const { exitCode, stdout } = await run(['catalogue', 'apply', path, '--lang', 'zh']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('已写入目录 83 条');
    expect(graphql().variables.input).toEqual(catalogue);
  });

  it('print the errors the server found, with their paths, and exit 1', async () => {
    const error = {
      code: 'UNIT_UNKNOWN',
      messageZh: '没有单位',
      messageEn: 'No such unit',
      path: ['targets', '3', 'unitCode'],
    };
    far.answer = () => ({
      status: 200,
      body: { data: { assignTargets: { assigned: 0, lightsChanged: 0, userErrors: [error] } } },
    });
    const path = file('targets.json', JSON.stringify({ targets: [] }));
    const { exitCode, stdout } = await run(['targets', 'assign', path]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('targets.3.unitCode');
    expect(stdout).toContain('No such unit');
    expect(graphql().variables.input).toEqual({ targets: [] });
  });

  it.each([
    ['UNAUTHENTICATED', {}, 'API key'],
    ['FORBIDDEN', {}, 'not allowed'],
    ['FORBIDDEN', { messageZh: '仅绩效办', messageEn: 'Office only' }, 'Office only'],
    ['BAD_USER_INPUT', {}, 'Field "x" is not defined'],
  ])('exit 1 on a %s error of the whole request', async (code, words, said) => {
    const message = 'Field "x" is not defined';
    far.answer = () => ({
      status: 400,
      body: { errors: [{ message, extensions: { code, ...words } }] },
    });
    const { exitCode, stderr } = await run(['catalogue', 'apply', file('c.json', '{}')]);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(said);
  });

  it.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['a number', '3'],
  ])('exit 2 on a file that holds %s', async (_, content) => {
    const { exitCode } = await run(['mapping', 'save', file('bad.json', content)]);
    expect(exitCode).toBe(2);
    expect(far.requests).toEqual([]);
  });
});
