import type { AddressInfo } from 'node:net';
import { signIn } from '../actions/account/sign-in.ts';
import { type HostOptions, makeHost } from '../http/host.ts';
import { type Login, PASSWORD, type TestCity } from './given-city.ts';
import { afterwards } from './test-store.ts';

export type TestHost = {
  /** Where it listens: `http://127.0.0.1:port`. */
  url: string;
  /** A cookie header of someone who is signed in. */
  cookieOf: (login: Login) => Promise<string>;
  /** Sends an operation as JSON, with more headers if given. */
  post: (query: string, headers?: Record<string, string>, variables?: object) => Promise<Response>;
};

/** The real host of a city on a free port; it stops after the test. The city's store is closed by the city. */
export async function givenHost(
  city: TestCity,
  options: Partial<HostOptions> = {},
): Promise<TestHost> {
  const app = { ...city.app, store: { ...city.store, close: async () => {} } };
  const host = await makeHost(app, {
    isProduction: false,
    secureCookies: false,
    webFolder: null,
    ...options,
  });
  await new Promise<void>((resolve) => host.server.listen(0, '127.0.0.1', resolve));
  afterwards(() => host.close());
  const url = `http://127.0.0.1:${(host.server.address() as AddressInfo).port}`;
  return {
    url,
    cookieOf: async (login) => {
      const outcome = await signIn(city.as(null), { login, password: PASSWORD });
      if ('failure' in outcome) throw new Error(outcome.failure);
      return `baton_session=${outcome.token}`;
    },
    post: (query, headers = {}, variables = {}) =>
      fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      }),
  };
}
