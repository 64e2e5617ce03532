import { writeFileSync } from 'node:fs';
import { schemaText } from '../server/graphql/schema-text.ts';

writeFileSync('schema.graphql', schemaText());
