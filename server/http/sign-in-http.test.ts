import { beforeAll, describe, expect, it } from 'vitest';
import { givenCity, PASSWORD, type TestCity } from '../test-support/given-city.ts';
import { givenHost, type TestHost } from '../test-support/test-host.ts';

let city: TestCity;
let host: TestHost;
beforeAll(async () => {
  city = await givenCity({ targets: [] });
  host = await givenHost(city);
});

const SIGN_IN = `mutation ($login: String!, $password: String!) {
  signIn(input: { login: $login, password: $password }) { viewer { login } userErrors { code } } }`;
const VIEWER = '{ viewer { login } }';
const viewerOf = async (response: Response) => (await response.json()).data.viewer;

describe('signing in over HTTP', () => {
  it('puts the session into a cookie scripts cannot read and other sites cannot send', async () => {
    const response = await host.post(SIGN_IN, {}, { login: 'office', password: PASSWORD });
    expect((await response.json()).data.signIn).toEqual({
      viewer: { login: 'office' },
      userErrors: [],
    });
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^baton_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Expires=/);
    expect(cookie).not.toContain('Secure');
    expect(await viewerOf(await host.post(VIEWER, { cookie: cookie.split(';')[0]! }))).toEqual({
      login: 'office',
    });
  });

  it('marks the cookie Secure where it is only to travel over TLS', async () => {
    const tls = await givenHost(city, { secureCookies: true });
    const response = await tls.post(SIGN_IN, {}, { login: 'office', password: PASSWORD });
    expect(response.headers.get('set-cookie')).toContain('; Secure');
  });

  it('sets no cookie when the password is wrong', async () => {
    const response = await host.post(SIGN_IN, {}, { login: 'office', password: 'wrong' });
    expect(response.status).toBe(200);
    expect(response.headers.get('set-cookie')).toBeNull();
  });

  it('clears the cookie and ends the session at sign-out', async () => {
    const cookie = await host.cookieOf('leader');
    const response = await host.post('mutation { signOut { userErrors { code } } }', { cookie });
    expect(response.headers.get('set-cookie')).toMatch(/^baton_session=; .*Max-Age=0/);
    expect(await viewerOf(await host.post(VIEWER, { cookie }))).toBeNull();
  });

  it('finds the session among other cookies', async () => {
    const cookie = `theme=dark; ${await host.cookieOf('leader')}; lang=zh`;
    expect(await viewerOf(await host.post(VIEWER, { cookie }))).toEqual({ login: 'leader' });
  });

  it('takes an API key in the Authorization header', async () => {
    const cookie = await host.cookieOf('finance');
    const made = await host.post('mutation { createApiKey(input: { name: "接口" }) { secret } }', {
      cookie,
    });
    const { secret } = (await made.json()).data.createApiKey;
    expect(await viewerOf(await host.post(VIEWER, { authorization: `Bearer ${secret}` }))).toEqual({
      login: 'finance',
    });
    expect(
      await viewerOf(await host.post(VIEWER, { authorization: `Bearer ${secret}x`, cookie })),
    ).toBeNull();
  });

  it('answers a visitor who has not signed in, and only refuses what needs a right', async () => {
    expect(await viewerOf(await host.post(VIEWER))).toBeNull();
    const refused = await (await host.post('{ units { code } }')).json();
    expect(refused.errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });
});
