import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { buildSchema, parse } from 'graphql';

// Writes client types from a schema file and the documents in web/: codegen.ts [schema.graphql [web/__generated__]].
const schemaText = readFileSync(process.argv[2] ?? 'schema.graphql', 'utf8');
const folder = `${process.argv[3] ?? 'web/__generated__'}/`;
const scalars = { Decimal: 'string', PeriodCode: 'string', Date: 'string', DateTime: 'string' };

const documents = globSync('web/{app,features,charts,ui}/**/*.{ts,tsx}').flatMap((location) =>
  [...readFileSync(location, 'utf8').matchAll(/\bgraphql\(\s*`([^`]*)`/g)].map(
    ([, rawSDL = '']) => ({
      location,
      rawSDL,
      document: parse(rawSDL),
    }),
  ),
);
const sections = await preset.buildGeneratesSection({
  baseOutputDir: folder,
  schema: parse(schemaText),
  schemaAst: buildSchema(schemaText),
  documents: documents.toSorted((a, b) => a.location.localeCompare(b.location)),
  config: {
    scalars,
    useTypeImports: true,
    importExtension: '.ts',
    customDirectives: { apolloUnmask: true },
  },
  presetConfig: { fragmentMasking: true, skipIndexFile: true },
  plugins: [],
  pluginMap: {},
});
mkdirSync(folder, { recursive: true });
for (const section of sections) writeFileSync(section.filename, await codegen(section));
