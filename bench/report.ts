import { median, ratioOfRounds, type Target } from './figures.ts';
import { type Measured, OURS, type Rounds } from './measure.ts';
import type { MeasuredPush, PushRounds } from './measure-push.ts';
import type { Question } from './questions/question.ts';
import { printTable, shortNumber, verdict } from './table.ts';

const times = (ratio: number) => `${shortNumber(ratio)} ×`;

/** One line per question, limit and number of clients: both p50, the ratios of p50 and of server CPU, each beside its target. */
export function printQuestions(
  measured: readonly { question: Question; at: Measured[] }[],
): string {
  const rows = measured.flatMap(({ question, at }) =>
    question.limits.flatMap((limit) =>
      at.map(({ clients, sides }) => {
        const ours = sides.get(OURS)!;
        const theirs = sides.get(limit.name)!;
        const p50 = ratioOfRounds(ours.p50Ms, theirs.p50Ms);
        const cpu = ratioOfRounds(ours.cpuMs, theirs.cpuMs);
        return [
          `${question.name} : ${limit.name}`,
          String(clients),
          shortNumber(median(ours.p50Ms)),
          shortNumber(median(theirs.p50Ms)),
          times(p50),
          verdict(p50, limit.targets.p50),
          times(cpu),
          verdict(cpu, limit.targets.cpu),
        ];
      }),
    ),
  );
  const head = [
    'question : limit',
    'clients',
    'ours ms',
    'limit ms',
    'p50',
    'target',
    'CPU',
    'target',
  ];
  return printTable(head, rows);
}

/** Requests a second of the page polled again, as a share of the plain server's. */
export function printKept(measured: readonly Measured[]): string {
  const rows = measured.map(({ clients, sides }) => {
    const [ours, plain] = [...sides.values()] as [Rounds, Rounds];
    const share = ratioOfRounds(ours.perSecond, plain.perSecond);
    return [
      String(clients),
      shortNumber(median(ours.perSecond)),
      shortNumber(median(plain.perSecond)),
      times(share),
      verdict(share, { atLeast: 0.6 }),
    ];
  });
  return printTable(['clients', 'ours /s', 'plain /s', 'share', 'target'], rows);
}

/** Rows a second through both doors, new and unchanged. */
export function printPush(push: MeasuredPush): string {
  const line = (what: string, kept: Map<string, PushRounds>, target: Target) => {
    const ours = kept.get(OURS)!;
    const limit = kept.get('limit')!;
    const share = ratioOfRounds(limit.ms, ours.ms);
    const rate = (rounds: PushRounds) => shortNumber((push.rows * 1000) / median(rounds.ms));
    return [
      what,
      String(push.rows),
      rate(ours),
      rate(limit),
      times(share),
      verdict(share, target),
      `${shortNumber(median(ours.cpuMs))}`,
    ];
  };
  return printTable(
    ['push', 'rows', 'ours rows/s', 'limit rows/s', 'share', 'target', 'our CPU ms'],
    [line('new rows', push.pushed, { atLeast: 0.7 }), line('the same again', push.unchanged, null)],
  );
}

export type Grown = { question: Question; before: Measured; after: Measured };

/**
 * How each question and its limit grew with ten times the observations, one client. Two measurements
 * minutes apart also measure the machine, so the ratio to the limit then and now stands beside.
 */
export function printGrowth(
  grown: readonly Grown[],
  pushes: { before: MeasuredPush; after: MeasuredPush },
): string {
  const rows = grown.map(({ question, before, after }) => {
    const limit = question.limits.at(-1)!.name;
    const p50 = (at: Measured, side: string) => at.sides.get(side)!.p50Ms;
    const grew = (side: string) => median(p50(after, side)) / median(p50(before, side));
    const against = (at: Measured) => ratioOfRounds(p50(at, OURS), p50(at, limit));
    return growthRow(question.name, grew(OURS), grew(limit), against(after) / against(before), 1.2);
  });
  const { before, after } = pushes;
  const perRow = (push: MeasuredPush, side: string) =>
    median(push.pushed.get(side)!.ms) / push.rows;
  const grew = (side: string) => perRow(after, side) / perRow(before, side);
  const against = (push: MeasuredPush) =>
    ratioOfRounds(push.pushed.get(OURS)!.ms, push.pushed.get('limit')!.ms);
  const beyond = against(after) / against(before);
  rows.push(growthRow('push, per row', grew(OURS), grew('limit'), beyond, 1.3));
  return printTable(['ten times the rows', 'ours', 'target', 'limit', 'beyond the limit'], rows);
}

function growthRow(name: string, ours: number, limit: number, beyond: number, atMost: number) {
  return [name, times(ours), verdict(ours, { atMost }), times(limit), times(beyond)];
}
