import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';

describe('the configuration', () => {
  it('without any variable is the embedded demo on this machine only', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      dataDir: resolve('data'),
      spoolDir: resolve('data-spool'),
      watchDir: null,
      databaseUrl: null,
      isProduction: false,
      loadsDemo: true,
      secureCookies: false,
      officePassword: null,
    });
  });

  it('fills no city into a PostgreSQL database unless asked to', () => {
    const url = 'postgres://baton@db/baton';
    expect(readConfig({ DATABASE_URL: url })).toMatchObject({ databaseUrl: url, loadsDemo: false });
    expect(readConfig({ DATABASE_URL: url, BATON_DEMO: 'on' }).loadsDemo).toBe(true);
    expect(readConfig({ BATON_DEMO: 'off' }).loadsDemo).toBe(false);
  });

  it('takes blanks for nothing', () => {
    expect(
      readConfig({ DATABASE_URL: ' ', BATON_PORT: '', BATON_DEMO: ' ', BATON_HOST: '' }),
    ).toEqual(readConfig({}));
  });

  it('watches a folder only when it is named', () => {
    expect(readConfig({ BATON_WATCH_DIR: 'handed-in' }).watchDir).toBe(resolve('handed-in'));
    expect(readConfig({ BATON_WATCH_DIR: ' ' }).watchDir).toBeNull();
  });

  it.each(['on', 'ON', '1', 'true', 'yes'])('reads %s as on', (text) => {
    expect(readConfig({ BATON_SECURE_COOKIES: text }).secureCookies).toBe(true);
  });

  it.each([
    [{ BATON_PORT: 'http' }, /BATON_PORT=http.*0 至 65535.*use 0 to 65535/],
    [{ BATON_PORT: '70000' }, /BATON_PORT=70000/],
    [{ BATON_DEMO: 'maybe' }, /BATON_DEMO=maybe.*on 或 off.*on or off/],
    [{ BATON_SECURE_COOKIES: '2' }, /BATON_SECURE_COOKIES=2/],
  ])('refuses %j, naming the variable and the remedy', (env, message) => {
    expect(() => readConfig(env)).toThrow(message);
  });
});
