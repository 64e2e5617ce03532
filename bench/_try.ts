import { createBenchDatabase } from '/work/main/bench/bench-database.ts';
import { insertCatalogue, insertUnits } from '/work/main/bench/load/catalogue.ts';
import { insertFacts, shapeOf } from '/work/main/bench/load/observations.ts';
const db = await createBenchDatabase('postgres://postgres@127.0.0.1:5432/postgres');
try {
  const { units, months } = shapeOf(Number(process.argv[2] ?? 100000));
  console.log(units, months);
  await insertCatalogue(db.client); await insertUnits(db.client, 1, units);
  console.time('facts'); await insertFacts(db.client, { from: 1, to: units, months }); console.timeEnd('facts');
  console.log((await db.client.query('select count(*), max(revision) from observation')).rows, (await db.client.query('select light, reason, count(*) from progress_cell group by 1,2 order by 1,2')).rows);
  console.log((await db.client.query('select * from progress_cell where light<>\'GREY\' limit 2')).rows);
  console.log((await db.client.query('select severity, lag_measure, count(*) from progress_cell group by 1,2 order by 1,2')).rows);
} finally { await db.drop(); }
