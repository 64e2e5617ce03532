import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildBatonSchema } from './build-schema.ts';
import { makePubSub } from './pub-sub.ts';

/** The contract as it stands in `schema.graphql`, sorted so that a diff shows only what changed. */
export function schemaText(): string {
  return `${printSchema(lexicographicSortSchema(buildBatonSchema(makePubSub())))}\n`;
}
