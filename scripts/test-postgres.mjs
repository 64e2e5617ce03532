import { ensureInstalled, runNode } from './ensure-installed.mjs';

ensureInstalled();
const url = process.env.TEST_DATABASE_URL;
if (!url) {
  console.error(
    '请设 TEST_DATABASE_URL Set TEST_DATABASE_URL, for instance postgres://postgres@127.0.0.1:5432/postgres',
  );
  process.exit(2);
}
// The same database, GraphQL and HTTP tests as on the embedded engine.
process.exit(
  runNode([
    'scripts/test.mjs',
    'server/data',
    'server/actions',
    'server/graphql',
    'server/http',
    'server/watch',
    'server/real-data/census',
    'server/cut-off-push',
    'server/open-store',
  ]),
);
