import type { PushFinding } from './push-finding.ts';

/** Findings of a file of any size: all are counted, the first are kept, and none is said twice. */
export type FindingLog = {
  readonly kept: PushFinding[];
  readonly count: number;
  add(findings: readonly PushFinding[]): void;
};

const KEPT = 5_000;
/** Beyond this many different findings a repetition may be counted twice; memory stays bounded. */
const REMEMBERED = 50_000;

/** In a wide table one misspelt unit stands behind every cell of its row; it is said once. */
export function makeFindingLog(kept = KEPT): FindingLog {
  const list: PushFinding[] = [];
  const said = new Set<string>();
  let count = 0;
  return {
    kept: list,
    get count() {
      return count;
    },
    add(findings) {
      for (const one of findings) {
        const key = JSON.stringify([one.code, one.place, one.value]);
        if (said.has(key)) continue;
        if (said.size < REMEMBERED) said.add(key);
        count += 1;
        if (list.length < kept) list.push(one);
      }
    },
  };
}
