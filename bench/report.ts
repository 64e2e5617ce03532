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

/** How each question and its limit grew with ten times the observations, one client. */
export function printGrowth(
  grown: readonly Grown[],
  pushes: { before: MeasuredPush; after: MeasuredPush },
): string {
  const grew = (before: number[], after: number[]) => median(after) / median(before);
  const rows = grown.map(({ question, before, after }) => {
    const side = (name: string, figure: 'p50Ms' | 'cpuMs') =>
      grew(before.sides.get(name)![figure], after.sides.get(name)![figure]);
    const ours = side(OURS, 'p50Ms');
    const limit = question.limits.at(-1)!.name;
    return [
      question.name,
      times(ours),
      times(side(limit, 'p50Ms')),
      verdict(ours, { atMost: 1.2 }),
      times(side(OURS, 'cpuMs')),
    ];
  });
  const perRow = (push: MeasuredPush, name: string) =>
    median(push.pushed.get(name)!.ms) / push.rows;
  const ours = perRow(pushes.after, OURS) / perRow(pushes.before, OURS);
  const limit = perRow(pushes.after, 'limit') / perRow(pushes.before, 'limit');
  rows.push(['push, per row', times(ours), times(limit), verdict(ours, { atMost: 1.3 }), '–']);
  return printTable(['growth to ten times', 'ours p50', 'limit p50', 'target', 'ours CPU'], rows);
}
