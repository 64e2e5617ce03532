import { writeFileSync } from 'node:fs';
import { schemaText } from '../server/graphql/schema-text.ts';

const [path = 'schema.graphql'] = process.argv.slice(2);
writeFileSync(path, schemaText());
