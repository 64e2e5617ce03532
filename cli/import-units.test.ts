import { describe, expect, it } from 'vitest';
import { givenFarSide } from './far-side-fixture.ts';

const { far, file, run } = givenFarSide();

const counts = { units: 12, formerNames: 3, lineage: 4, unchanged: 5, faults: [], faultCount: 0 };

describe('baton units import', () => {
  it('sends the file as it is and says what was new', async () => {
    far.answer = () => ({ status: 200, body: counts });
    const { exitCode, stdout } = await run(['units', 'import', file('区划.csv', 'org_code\n')]);
    expect(exitCode).toBe(0);
    const [request] = far.requests;
    expect([request?.method, request?.url.pathname]).toEqual(['POST', '/api/units']);
    expect(request?.headers).toMatchObject({
      authorization: 'Bearer bk_test',
      'content-type': 'text/csv',
    });
    expect(request?.bytes.toString()).toBe('org_code\n');
    expect(stdout).toContain('12 units, 3 former names, 4 steps of lineage; 5 were there already');
  });

  it('lists what is wrong and ends as refused', async () => {
    const fault = {
      code: 'CODE_INVALID',
      messageZh: '第2行错',
      messageEn: 'Row 2, "37": six digits',
    };
    far.answer = () => ({
      status: 422,
      body: { ...counts, units: 0, faults: [fault], faultCount: 60 },
    });
    const { exitCode, stdout } = await run(['units', 'import', file('a.csv', 'x')]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('60 wrong, nothing of it took effect');
    expect(stdout).toContain('Row 2, "37": six digits');
    expect(stdout).toContain('and 59 more');
  });

  it('prints the answer as JSON, and says when the account may not', async () => {
    far.answer = () => ({ status: 200, body: counts });
    const { stdout } = await run(['units', 'import', file('b.csv', 'x'), '--json']);
    expect(JSON.parse(stdout)).toEqual(counts);
    far.answer = () => ({ status: 403, body: { messageZh: '无权', messageEn: 'not allowed' } });
    const refused = await run(['units', 'import', file('c.csv', 'x')]);
    expect([refused.exitCode, refused.stderr]).toEqual([1, 'not allowed\n']);
  });

  it('is another command than listing units, and needs one file', async () => {
    far.answer = () => ({ status: 200, body: { data: { units: [] } } });
    expect((await run(['units'])).exitCode).toBe(0);
    expect(far.requests[0]?.url.pathname).toBe('/graphql');
    expect((await run(['units', 'import'])).exitCode).toBe(2);
  });
});
