import { buildBatonSchema } from '../graphql/build-schema.ts';
import { makeApollo } from '../http/graphql-handler.ts';
import type { Login, TestCity } from './given-city.ts';

export type Answer = {
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of many shapes
  data: any;
  errors: { message: string; code: unknown; extensions: Record<string, unknown> }[];
};

type Apollo = ReturnType<typeof makeApollo>;
const apollos = new WeakMap<TestCity, Apollo>();

function apolloOf(city: TestCity): Apollo {
  const known = apollos.get(city);
  if (known) return known;
  const schema = buildBatonSchema(city.app.pubSub);
  const made = makeApollo(city.app, schema, { isProduction: false, secureCookies: false });
  apollos.set(city, made);
  return made;
}

/** Runs an operation in this process with every limit and the real error format, as someone or as nobody. */
export async function ask(
  city: TestCity,
  login: Login | null,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer> {
  const response = await apolloOf(city).executeOperation(
    { query, variables },
    { contextValue: city.as(login) },
  );
  if (response.body.kind !== 'single') throw new Error('Answers come in one piece');
  const { data, errors } = response.body.singleResult;
  return {
    data: structuredClone(data ?? null),
    errors: (errors ?? []).map(({ message, extensions }) => ({
      message,
      code: extensions?.code,
      extensions: extensions ?? {},
    })),
  };
}

/** The data of an operation that must not fail. */
export async function answer(
  city: TestCity,
  login: Login | null,
  query: string,
  variables?: Record<string, unknown>,
): Promise<Answer['data']> {
  const { data, errors } = await ask(city, login, query, variables);
  if (errors.length > 0)
    throw new Error(`${errors[0]?.message} ${JSON.stringify(errors[0]?.extensions)}`);
  return data;
}
