import { median } from './figures.ts';
import { type Ask, runLoad } from './http-client.ts';
import { asksOfLimit, asksOfOurs, type Question } from './questions/question.ts';
import type { MeasuredServer } from './servers/start-server.ts';

/** One figure per round. */
export type Rounds = { p50Ms: number[]; cpuMs: number[]; perSecond: number[] };
export type Side = { name: string; server: MeasuredServer; asks: Ask[] };
export type Measured = { clients: number; sides: Map<string, Rounds> };

export type Servers = { ours: MeasuredServer; limit: MeasuredServer; cookie: string };
export const OURS = 'ours';

/** The sides of a question: ours first, then its limits. */
export function sidesOf(question: Question, servers: Servers): Side[] {
  return [
    { name: OURS, server: servers.ours, asks: asksOfOurs(question, servers.cookie) },
    ...question.limits.map((limit) => ({
      name: limit.name,
      server: servers.limit,
      asks: asksOfLimit(question, limit),
    })),
  ];
}

/** Asks all sides in turn, round after round, after one unmeasured turn that warms both. CPU is the server's own per request. */
export async function measureSides(
  sides: readonly Side[],
  options: { clients: number; rounds: number; sliceMs: number },
): Promise<Measured> {
  const { clients, rounds, sliceMs } = options;
  const figures = new Map(
    sides.map(({ name }): [string, Rounds] => [name, { p50Ms: [], cpuMs: [], perSecond: [] }]),
  );
  for (const side of sides) {
    await runLoad(side.server.port, side.asks, { clients, sliceMs: sliceMs / 4, leastTurns: 1 });
  }
  for (let round = 0; round < rounds; round++) {
    for (const side of sides) {
      const before = await side.server.usage();
      const load = await runLoad(side.server.port, side.asks, { clients, sliceMs });
      const after = await side.server.usage();
      const kept = figures.get(side.name)!;
      kept.p50Ms.push(median(load.latenciesMs));
      kept.cpuMs.push((after.cpuMs - before.cpuMs) / load.requests);
      kept.perSecond.push((load.requests * 1000) / load.elapsedMs);
    }
  }
  return { clients, sides: figures };
}
