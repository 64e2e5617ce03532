import { beforeAll, describe, expect, it } from 'vitest';
import { givenCity, PASSWORD, type TestCity } from '../../test-support/given-city.ts';
import { answer } from '../../test-support/run-graphql.ts';
import { authenticate } from './authenticate.ts';
import { createApiKey, revokeApiKey } from './manage-api-keys.ts';
import { hashPassword, verifyPassword } from './password.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';

let city: TestCity;
beforeAll(async () => {
  city = await givenCity({ targets: [] });
});
const trySignIn = (login: string, password = PASSWORD) =>
  signIn(city.as(null), { login, password });
const session = async (login: string) => {
  const outcome = await trySignIn(login);
  if ('failure' in outcome) throw new Error(outcome.failure);
  return outcome;
};
const bySession = (sessionToken: string) =>
  authenticate(city.store, { sessionToken, apiKey: null }, city.clock.now());
const byKey = (apiKey: string, sessionToken: string | null = null) =>
  authenticate(city.store, { sessionToken, apiKey }, city.clock.now());

describe('signing in', () => {
  it('opens a session that says who is there', async () => {
    const { token, viewer } = await session('finance');
    expect(viewer).toMatchObject({ login: 'finance', role: 'LEAD_DEPARTMENT', unitCode: 'FIN' });
    expect(await bySession(token)).toEqual(viewer);
  });

  it('forgives a blank around the login, and nothing else', async () => {
    expect(await trySignIn(' analyst ')).toHaveProperty('viewer.login', 'analyst');
    expect(await trySignIn('Analyst')).toHaveProperty('failure', 'CREDENTIALS_WRONG');
    expect(await trySignIn('analyst', `${PASSWORD} `)).toHaveProperty(
      'failure',
      'CREDENTIALS_WRONG',
    );
  });

  it('says the same of an unknown login as of a wrong password', async () => {
    const SIGN_IN =
      'mutation ($login: String!) { signIn(input: { login: $login, password: "wrong" }) { viewer { id } userErrors { code messageZh messageEn path } } }';
    const unknown = await answer(city, null, SIGN_IN, { login: 'nobody-here' });
    expect(await answer(city, null, SIGN_IN, { login: 'leader' })).toEqual(unknown);
    expect(unknown.signIn).toMatchObject({
      viewer: null,
      userErrors: [{ code: 'CREDENTIALS_WRONG' }],
    });
  });

  it('refuses a closed account, and ends the sessions it had', async () => {
    const { token } = await session('screen');
    await city.store.pool.query(`update account set is_disabled = true where login = 'screen'`);
    expect(await trySignIn('screen')).toHaveProperty('failure', 'CREDENTIALS_WRONG');
    expect(await bySession(token)).toBeNull();
  });

  it('is locked after five wrong passwords, even for the right one, until the time is over', async () => {
    for (let attempt = 0; attempt < 4; attempt++) await trySignIn('east', 'wrong');
    expect(await trySignIn('east')).toHaveProperty('viewer');
    for (let attempt = 0; attempt < 5; attempt++) await trySignIn('east', 'wrong');
    expect(await trySignIn('east')).toEqual({
      failure: 'ACCOUNT_LOCKED',
      lockedUntil: new Date('2026-11-20T02:00:30.000Z'),
    });
    city.clock.set('2026-11-20T02:00:30.000Z');
    expect(await trySignIn('east')).toHaveProperty('viewer');
    city.clock.set('2026-11-20T02:00:00.000Z');
  });

  it('counts every wrong password of many tried at the same time', async () => {
    await Promise.all(Array.from({ length: 6 }, () => trySignIn('west', 'wrong')));
    const { rows } = await city.store.pool.query(
      `select failed_count from account where login = 'west'`,
    );
    expect(rows).toEqual([{ failed_count: 6 }]);
    expect(await trySignIn('west')).toHaveProperty('failure', 'ACCOUNT_LOCKED');
  });
});

describe('a session', () => {
  it('ends by itself after twelve hours', async () => {
    const { token, expiresAt } = await session('leader');
    expect(expiresAt).toEqual(new Date('2026-11-20T14:00:00.000Z'));
    city.clock.set('2026-11-20T13:59:59.999Z');
    expect(await bySession(token)).toMatchObject({ login: 'leader' });
    city.clock.set('2026-11-20T14:00:00.000Z');
    expect(await bySession(token)).toBeNull();
    city.clock.set('2026-11-20T02:00:00.000Z');
  });

  it('ends at sign-out, and other sessions of the account go on', async () => {
    const [here, there] = [await session('office'), await session('office')];
    await signOut(city.as('office'), here.token);
    expect(await bySession(here.token)).toBeNull();
    expect(await bySession(there.token)).toMatchObject({ login: 'office' });
  });

  it.each(['', 'x', 'A'.repeat(43)])('is not opened by the token %j', async (token) => {
    expect(await bySession(token)).toBeNull();
  });

  it('leaves no trace in the database that would open it', async () => {
    const { token } = await session('commerce');
    const { rows } = await city.store.pool.query(
      `select encode(token_hash, 'escape') || encode(token_hash, 'base64') as kept from session`,
    );
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});

describe('an API key', () => {
  const make = (expiresOn: string | null = null) =>
    createApiKey(city.as('finance'), { name: '财政接口', expiresOn });

  it('acts for its account until it is revoked', async () => {
    const { apiKey, secret } = await make();
    expect(await byKey(secret)).toMatchObject({ login: 'finance', role: 'LEAD_DEPARTMENT' });
    await revokeApiKey(city.as('finance'), apiKey.id);
    expect(await byKey(secret)).toBeNull();
  });

  it('keeps the instant it was first revoked at', async () => {
    const { apiKey } = await make();
    await revokeApiKey(city.as('finance'), apiKey.id);
    city.clock.set('2026-11-20T05:00:00.000Z');
    const again = await revokeApiKey(city.as('finance'), apiKey.id);
    city.clock.set('2026-11-20T02:00:00.000Z');
    expect(again?.revokedAt).toEqual(new Date('2026-11-20T02:00:00.000Z'));
  });

  it('works to the end of its last day in the city', async () => {
    const { secret } = await make('2026-11-20');
    city.clock.set('2026-11-20T15:59:59.999Z');
    expect(await byKey(secret)).not.toBeNull();
    city.clock.set('2026-11-20T16:00:00.000Z');
    expect(await byKey(secret)).toBeNull();
    city.clock.set('2026-11-20T02:00:00.000Z');
  });

  it('that is not good is not made up for by a session', async () => {
    const { token } = await session('finance');
    expect(await byKey('baton_wrong', token)).toBeNull();
  });

  it('notes when it was last used, at most once a minute', async () => {
    const { apiKey, secret } = await make();
    const lastUsed = async () =>
      (
        await city.store.pool.query('select last_used_at from api_key where api_key_id = $1', [
          apiKey.id,
        ])
      ).rows[0].last_used_at;
    expect(await lastUsed()).toBeNull();
    await byKey(secret);
    city.clock.set('2026-11-20T02:00:59.000Z');
    await byKey(secret);
    expect(await lastUsed()).toEqual(new Date('2026-11-20T02:00:00.000Z'));
    city.clock.set('2026-11-20T02:01:01.000Z');
    await byKey(secret);
    expect(await lastUsed()).toEqual(new Date('2026-11-20T02:01:01.000Z'));
    city.clock.set('2026-11-20T02:00:00.000Z');
  });

  it('is shown once and not kept: the database holds its hash and its first characters', async () => {
    const { apiKey, secret } = await make();
    const { rows } = await city.store.pool.query(
      'select *, encode(secret_hash, $1) as hash from api_key',
      ['base64'],
    );
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect(secret.startsWith(apiKey.prefix)).toBe(true);
    expect(secret.length - apiKey.prefix.length).toBeGreaterThan(32);
  });
});

describe('a password', () => {
  it('is kept as Argon2id with a salt of its own, never in clear', async () => {
    const [one, two] = await Promise.all([hashPassword('same'), hashPassword('same')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
    const { rows } = await city.store.pool.query('select * from account');
    expect(JSON.stringify(rows)).not.toContain(PASSWORD);
  });

  it('matches itself in any Unicode spelling, and nothing matches a hash of unknown form', async () => {
    const hash = await hashPassword('密码é１');
    expect(await verifyPassword('密码é1', hash)).toBe(true);
    expect(await verifyPassword('密码e1', hash)).toBe(false);
    expect(await verifyPassword('', '')).toBe(false);
    expect(await verifyPassword('x', '$2b$10$abcdefghijklmnopqrstuv')).toBe(false);
  });
});
