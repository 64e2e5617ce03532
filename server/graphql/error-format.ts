import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AccessDenied, InvalidArgument } from '../actions/action-context.ts';

const MASKED =
  '服务器内部错误，请把编号告诉管理员 Internal error; give this number to the administrator';

/**
 * What a client sees of an error: refusals and bad arguments in full; anything unforeseen only as a
 * number, under which `log` keeps the rest.
 */
export function makeErrorFormat(log: (id: string, error: unknown) => void, makeId: () => string) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    const { path, locations } = formatted;
    const place = { ...(path && { path }), ...(locations && { locations }) };
    if (cause instanceof AccessDenied) {
      return { message: cause.message, ...place, extensions: { code: cause.code } };
    }
    if (cause instanceof InvalidArgument) {
      const extensions = { code: 'BAD_USER_INPUT', argument: cause.argument };
      return { message: cause.message, ...place, extensions };
    }
    const code = formatted.extensions?.code;
    if (cause instanceof GraphQLError && code !== 'INTERNAL_SERVER_ERROR') {
      return { message: formatted.message, ...place, extensions: { code } };
    }
    const id = makeId();
    log(id, cause);
    return {
      message: `${MASKED}: ${id}`,
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR', id },
    };
  };
}
