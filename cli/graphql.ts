import { type Connection, notAllowed, notSignedIn, post, unexpected } from './connection.ts';
import { EXIT, Stop } from './stop.ts';

type GraphQLFault = {
  message?: string;
  extensions?: { code?: string; messageZh?: string; messageEn?: string };
};

/** Runs one GraphQL operation; stops on any top-level error, with the server's words where it has some. */
export async function runGraphQL<Data>(
  connection: Connection,
  query: string,
  variables: Record<string, unknown>,
): Promise<Data> {
  const headers = { 'content-type': 'application/json' };
  const payload = JSON.stringify({ query, variables });
  const reply = await post(connection, '/graphql', headers, payload);
  const { data, errors } = reply.body as { data?: Data | null; errors?: GraphQLFault[] };
  if (errors?.length) throw faultStop(errors[0]!);
  if (data === undefined || data === null) throw unexpected(connection.server, reply);
  return data;
}

function faultStop({ message = '?', extensions = {} }: GraphQLFault): Stop {
  const { code, messageZh, messageEn } = extensions;
  if (messageZh && messageEn) return new Stop(EXIT.REFUSED, messageZh, messageEn);
  if (code === 'UNAUTHENTICATED') return notSignedIn();
  if (code === 'FORBIDDEN') return notAllowed();
  return new Stop(EXIT.REFUSED, `服务器拒绝：${message}`, `Refused by the server: ${message}`);
}
