import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { type DocumentNode, GraphQLError, type GraphQLSchema, Kind, visit } from 'graphql';
import { fieldExtensionsEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity';
import type { GraphqlContext } from './context.ts';
import { MAX_COST } from './limits.ts';

type Question = Pick<
  Parameters<typeof getComplexity>[0],
  'schema' | 'operationName' | 'query' | 'variables'
>;

/** The estimate reads variables before anything else does: what it cannot read is the client's to mend. */
function costOf({ variables, ...question }: Question): number {
  const estimators = [fieldExtensionsEstimator(), simpleEstimator({ defaultComplexity: 1 })];
  try {
    return getComplexity({ ...question, variables: variables ?? {}, estimators });
  } catch (error) {
    if (!(error instanceof GraphQLError) || error.extensions.code !== undefined) throw error;
    const extensions = { code: 'BAD_USER_INPUT', http: { status: 400 } };
    throw new GraphQLError(error.message, { extensions });
  }
}

/** Refuses an operation whose estimated cost is over the limit, before anything of it runs. */
export function costLimit(schema: GraphQLSchema): ApolloServerPlugin<BaseContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ request, document }) {
          const { operationName, variables } = request;
          const cost = costOf({ schema, operationName, query: document, variables });
          if (cost <= MAX_COST) return;
          throw new GraphQLError(
            `查询估算成本 ${cost}，上限 ${MAX_COST}，请缩小范围 The query costs ${cost}; the limit is ${MAX_COST}: ask for less`,
            { extensions: { code: 'QUERY_TOO_LARGE', http: { status: 400 } } },
          );
        },
      };
    },
  };
}

function asksForSchema(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    [Kind.FIELD](node) {
      if (node.name.value === '__schema' || node.name.value === '__type') found = true;
    },
  });
  return found;
}

/** The schema may be read by anyone in development, and only by those signed in in production. */
export function introspectionBehindSignIn(
  isProduction: boolean,
): ApolloServerPlugin<GraphqlContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, contextValue }) {
          if (!isProduction || contextValue.viewer !== null || !asksForSchema(document)) return;
          throw new GraphQLError('请先登录再查询接口定义 Sign in before reading the schema', {
            extensions: { code: 'UNAUTHENTICATED' },
          });
        },
      };
    },
  };
}

/** The GraphQL over HTTP draft: a client that only accepts `application/json` gets 200 with errors for a bad document. */
export const jsonClientsGet200: ApolloServerPlugin<BaseContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response }) {
        const accept = request.http?.headers.get('accept') ?? '';
        const isResponseJson = accept.includes('application/graphql-response+json');
        if (!isResponseJson && response.http.status === 400) response.http.status = 200;
      },
    };
  },
};
