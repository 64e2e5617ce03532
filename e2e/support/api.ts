interface GraphQLAnswer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** GraphQL as another program would speak it, over the same door as the pages. */
export interface Api {
  readonly cookie: string;
  ask: <Data>(query: string, variables?: Record<string, unknown>) => Promise<Data>;
}

/** Signs in and keeps the session; throws where the account is refused. */
export async function signInApi(url: string, login: string, password: string): Promise<Api> {
  const { response, answer } = await post<{ signIn: { viewer: { login: string } | null } }>(
    url,
    '',
    'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { login } } }',
    { input: { login, password } },
  );
  if (!answer.data?.signIn.viewer) throw new Error(`${login} cannot sign in at ${url}`);
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0] ?? '')
    .join('; ');
  return {
    cookie,
    ask: async <Data>(query: string, variables = {}) => {
      const { answer } = await post<Data>(url, cookie, query, variables);
      if (answer.errors || !answer.data) throw new Error(JSON.stringify(answer.errors));
      return answer.data;
    },
  };
}

async function post<Data>(
  url: string,
  cookie: string,
  query: string,
  variables: Record<string, unknown>,
) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables }),
  });
  return { response, answer: (await response.json()) as GraphQLAnswer<Data> };
}
