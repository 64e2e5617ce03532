import { type Ask, sendOnce } from '../http-client.ts';
import { asksOfLimit, asksOfOurs, type PlainRow, type Question } from './question.ts';

const CHECKED = 3;

/** Throws unless both sides say the same for the first variants, row for row, whatever their order. */
export async function assertSameAnswers(
  question: Question,
  servers: { ours: number; limit: number; cookie: string },
): Promise<void> {
  const ours = asksOfOurs(question, servers.cookie).slice(0, CHECKED);
  for (const limit of question.limits) {
    const asks = asksOfLimit(question, limit);
    for (const [at, ask] of ours.entries()) {
      const answer = await readJson(servers.ours, ask);
      if (answer.errors)
        throw new Error(`${question.name}: ${JSON.stringify(answer.errors).slice(0, 500)}`);
      const mine = sorted(question.readOurs(answer.data as never));
      const theirs = sorted(limit.read((await readJson(servers.limit, asks[at]!)) as never));
      assertSame(`${question.name} against ${limit.name}, variant ${at + 1}`, mine, theirs);
    }
  }
}

async function readJson(port: number, ask: Ask): Promise<{ data?: unknown; errors?: unknown }> {
  return JSON.parse((await sendOnce(port, ask)).text) as { data?: unknown; errors?: unknown };
}

function sorted(rows: PlainRow[]): string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}

function assertSame(what: string, ours: string[], limit: string[]): void {
  if (ours.length === 0) throw new Error(`${what}: no rows to compare`);
  const at = ours.findIndex((row, index) => row !== limit[index]);
  if (at < 0 && ours.length === limit.length) return;
  const place = Math.max(at, 0);
  throw new Error(
    `${what}: the sides differ (${ours.length} and ${limit.length} rows)\nours  ${ours[place]}\nlimit ${limit[place]}`,
  );
}
