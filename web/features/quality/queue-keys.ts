import type { QualityVerdict } from '../../__generated__/graphql.ts';

export type QueueAction =
  | { kind: 'MOVE'; by: 1 | -1 }
  | { kind: 'VERDICT'; verdict: QualityVerdict }
  | null;

const MOVES: Readonly<Record<string, 1 | -1>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/** What a key means while a flag has the focus: the next, the one before, or the nth verdict offered. */
export function queueAction(key: string, offered: readonly QualityVerdict[]): QueueAction {
  const by = Object.hasOwn(MOVES, key) ? MOVES[key] : undefined;
  if (by) return { kind: 'MOVE', by };
  const verdict = /^[1-9]$/.test(key) ? offered[Number(key) - 1] : undefined;
  return verdict ? { kind: 'VERDICT', verdict } : null;
}

interface FlagTold {
  state: 'OPEN' | 'JUDGED' | 'SUPERSEDED';
  verdicts: readonly { verdict: QualityVerdict }[];
}

/** The verdicts somebody may give: the office all, a department two, nobody on what is superseded or settled. */
export function verdictsOffered(
  flag: FlagTold,
  { mayReview, isOffice }: { mayReview: boolean; isOffice: boolean },
): QualityVerdict[] {
  if (!mayReview || flag.state === 'SUPERSEDED') return [];
  if (isOffice) return ['CONFIRMED_RIGHT', 'WILL_CORRECT', 'RULE_WRONG'];
  const isSettled = flag.verdicts.at(-1)?.verdict === 'RULE_WRONG';
  return isSettled ? [] : ['CONFIRMED_RIGHT', 'WILL_CORRECT'];
}
