import type { BenchDatabase } from './bench-database.ts';
import { insertUnits } from './load/catalogue.ts';
import { insertFacts, LAST_YEAR, shapeOf } from './load/observations.ts';
import { type Measured, measureSides, type Servers, sidesOf } from './measure.ts';
import { measureKept } from './measure-kept.ts';
import { type MeasuredPush, measurePush } from './measure-push.ts';
import type { Options } from './options.ts';
import { makePushFile } from './push-file.ts';
import { matrixQuestion } from './questions/matrix.ts';
import { profileQuestion } from './questions/profile.ts';
import type { Question } from './questions/question.ts';
import { shareRankingQuestion, valueRankingQuestion } from './questions/ranking.ts';
import { assertSameAnswers } from './questions/same-answer.ts';
import { januaryOfFirstYear, trendQuestion } from './questions/trend.ts';
import { printGrowth, printKept, printPush, printQuestions } from './report.ts';
import { startServer } from './servers/start-server.ts';
import { signIn } from './sign-in.ts';

type Shape = ReturnType<typeof shapeOf>;
type Say = (text: string) => void;

/** Starts both servers on the loaded database, measures everything, prints as it goes. */
export async function runBench(
  database: BenchDatabase,
  options: Options,
  shape: Shape,
  say: Say,
): Promise<void> {
  const ours = await startServer('baton-server.ts', database.url);
  const limit = await startServer('limit-server.ts', database.url);
  try {
    const servers: Servers = { ours, limit, cookie: await signIn(ours.port) };
    const questions = questionsFor(shape);
    say(`\n## ${await countObservations(database)} observations\n`);
    const first = await measureQuestions(questions, servers, options);
    say(printQuestions(first));
    const kept: Measured[] = [];
    for (const clients of options.clients) {
      kept.push(await measureKept(questions[0]!, servers, { ...options, clients }));
    }
    say(`\n### The matrix polled again, nothing changed\n\n${printKept(kept)}`);
    const push = await pushBoth(database, servers, options);
    say(`\n### Push\n\n${printPush(push)}`);
    say(
      `\nPeak memory of our server: ${push.peakMb.before.toFixed(0)} MB before the pushes, ${push.peakMb.after.toFixed(0)} MB after, for a file of ${(push.bytes / 1e6).toFixed(1)} MB.`,
    );
    if (options.grownRows === null) return;
    const grown = shapeOf(options.grownRows);
    await insertUnits(database.client, shape.units + 1, grown.units);
    await insertFacts(database.client, {
      from: shape.units + 1,
      to: grown.units,
      months: grown.months,
    });
    await catalogueIsSeen();
    say(`\n## ${await countObservations(database)} observations\n`);
    const second = await measureQuestions(questions, servers, { ...options, clients: [1] });
    const later = await pushBoth(database, servers, { ...options, rounds: 1 });
    const both = questions.map((question, i) => ({
      question,
      before: first[i]!.at[0]!,
      after: second[i]!.at[0]!,
    }));
    say(printQuestions(second));
    say(`\n${printPush(later)}\n\n${printGrowth(both, { before: push, after: later })}`);
  } finally {
    await ours.stop();
    await limit.stop();
  }
}

function questionsFor({ months }: Shape): Question[] {
  const first = Math.max(1, 13 - months);
  const recent = Array.from({ length: 13 - first }, (_, i) => first + i);
  const firstKeyOf = (i: number) =>
    months > 12 ? januaryOfFirstYear(i) : LAST_YEAR * 1000 + (i % 5 === 4 ? 300 + first : 401);
  return [
    matrixQuestion(recent),
    valueRankingQuestion(),
    shareRankingQuestion(recent),
    trendQuestion(firstKeyOf),
    profileQuestion(),
  ];
}

async function measureQuestions(
  questions: readonly Question[],
  servers: Servers,
  options: Options,
) {
  const measured: { question: Question; at: Measured[] }[] = [];
  for (const question of questions) {
    const sides = { ours: servers.ours.port, limit: servers.limit.port, cookie: servers.cookie };
    await assertSameAnswers(question, sides);
    const at: Measured[] = [];
    for (const clients of options.clients) {
      at.push(await measureSides(sidesOf(question, servers), { ...options, clients }));
    }
    measured.push({ question, at });
  }
  return measured;
}

async function pushBoth(
  database: BenchDatabase,
  servers: Servers,
  options: Options,
): Promise<MeasuredPush> {
  const file = await makePushFile(database.client, options.pushRows);
  return measurePush(database.client, servers, file, options.rounds);
}

async function countObservations({ client }: BenchDatabase): Promise<string> {
  const { rows } = await client.query('select count(*)::integer as count from observation');
  return rows[0].count.toLocaleString('en');
}

/** Our server looks for a new catalogue every two seconds. */
function catalogueIsSeen(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 3_000));
}
