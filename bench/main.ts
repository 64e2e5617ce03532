import { createBenchDatabase } from './bench-database.ts';
import { insertCatalogue, insertUnits } from './load/catalogue.ts';
import { insertFacts, shapeOf } from './load/observations.ts';
import { type Options, readOptions } from './options.ts';
import { runBench } from './run-bench.ts';
import { insertOffice } from './sign-in.ts';

const say = (text: string) => console.log(text);

/** One run: its own database, both servers beside each other, tables on the way, everything dropped at the end. */
async function main(options: Options): Promise<void> {
  const started = performance.now();
  const database = await createBenchDatabase(options.databaseUrl);
  // Ctrl-C must not leave gigabytes behind.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void database.drop().finally(() => process.exit(1)));
  }
  try {
    const shape = shapeOf(options.rows);
    await insertCatalogue(database.client);
    await insertOffice(database.client);
    await insertUnits(database.client, 1, shape.units);
    await insertFacts(database.client, { from: 1, to: shape.units, months: shape.months });
    await runBench(database, options, shape, say);
  } finally {
    await database.drop();
  }
  say(`\n${Math.round((performance.now() - started) / 1000)} s in all.`);
}

main(readOptions(process.argv.slice(2), process.env.BENCH_DATABASE_URL)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
