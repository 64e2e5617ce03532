import { describe, expect, it } from 'vitest';
import { givenFarSide, KEY, RECEIPT } from './far-side-fixture.ts';

const { far, run, graphql } = givenFarSide();

describe('the commands that show', () => {
  it('print a receipt', async () => {
    far.answer = () => ({ status: 200, body: { data: { push: RECEIPT } } });
    const { exitCode, stdout } = await run(['receipt', 'R20260101-0001', '--lang', 'zh']);
    expect(exitCode).toBe(0);
    expect(graphql().variables).toEqual({ receiptNumber: 'R20260101-0001' });
    expect(stdout).toContain('新增 10，变更 2');
    expect(stdout).toContain('GDP 地区生产总值');
  });

  it('exit 1 when there is no such receipt', async () => {
    far.answer = () => ({ status: 200, body: { data: { push: null } } });
    expect((await run(['receipt', 'R0'])).exitCode).toBe(1);
  });

  it('list codes in columns that stay straight under Chinese names', async () => {
    const units = [
      { code: 'A', nameZh: '甲', nameEn: 'First' },
      { code: 'BBB', nameZh: '高新区', nameEn: 'Second' },
    ];
    far.answer = () => ({ status: 200, body: { data: { units } } });
    const { stdout } = await run(['units'], { ...KEY, LANG: 'C' });
    expect(stdout).toBe('A    甲      First\nBBB  高新区  Second\n');
  });
});
