import { describe, expect, it } from 'vitest';
import { baton, givenFarSide, KEY } from './far-side-fixture.ts';

const { far, file, run } = givenFarSide();

describe('the command line itself', () => {
  it.each([[['--help']], [['-h']], [['help']], [['push', '-h']], [[]]])(
    'explains itself in both languages: %j',
    async (args) => {
      const { exitCode, stdout } = await baton(args, { LANG: 'C' });
      expect(exitCode).toBe(0);
      expect(stdout).toContain('baton push <文件…>');
      expect(stdout).toContain('baton push <file…>');
    },
  );

  it.each([
    [['frob']],
    [['mapping']],
    [['mapping', 'load', 'x.json']],
    [['push']],
    [['receipt', 'a', 'b']],
    [['receipt', 'a', '--mapping', 'x']],
    [['push', 'x.csv', '--frob']],
    [['push', 'x.csv', '--lang', 'fr']],
    [['push', 'x.csv', '--server', 'not a url']],
    [['push', 'x.csv', '--server', 'file:///etc/passwd']],
  ])('exits 2 on %j', async (args) => {
    const { exitCode, stdout, stderr } = await run(args);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).not.toBe('');
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('exits 2 without an API key, with one client key for several files, or a malformed one', async () => {
    const path = file('a.csv', 'x');
    expect((await run(['push', path], {})).exitCode).toBe(2);
    expect((await run(['push', path, path, '--key', 'good-key-1'])).exitCode).toBe(2);
    expect((await run(['push', path, '--key', 'short'])).exitCode).toBe(2);
    expect(far.requests).toEqual([]);
  });

  it('prefers options to the environment', async () => {
    far.answer = () => ({ status: 200, body: { data: { units: [] } } });
    const args = ['units', '--server', `${far.address}/`, '--api-key', 'bk_other'];
    const { exitCode, stdout } = await baton(args, { BATON_SERVER: 'http://127.0.0.1:9', ...KEY });
    expect([exitCode, stdout]).toEqual([0, 'The catalogue is empty\n']);
    expect(far.requests[0]?.headers.authorization).toBe('Bearer bk_other');
  });
});
