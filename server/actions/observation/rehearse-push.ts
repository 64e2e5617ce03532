import type { TransactionScope } from '../../data/connect.ts';
import type { PushFinding } from '../../domain/push-finding.ts';
import type { QualityFlag } from '../../domain/quality-flag.ts';
import type { ActionContext } from '../action-context.ts';
import { openCase } from '../correction/open-case.ts';
import { type Consequences, type Foreseen, foresee, withRankChanges } from './consequences.ts';
import { PushRefused } from './push-input.ts';
import { type StagedPush, writeStaged } from './write-staged.ts';

/** Takes a dry run back. */
class Rehearsed extends Error {
  readonly foreseen: Foreseen;
  constructor(foreseen: Foreseen) {
    super('A dry run is never kept');
    this.foreseen = foreseen;
  }
}

/**
 * What a push would do: refused with findings, or its consequences. `locked` are signed values it wants to
 * change: they would go into a correction case, and the consequences are those of the rest.
 */
export type Rehearsal =
  | { refused: PushRefused }
  | { consequences: Consequences; locked: PushFinding[]; lockedCount: number };

export type RehearsedPush = Omit<StagedPush, 'isDryRun' | 'inputHash' | 'caseId'>;

/**
 * Runs a push to its end in a transaction that is then taken back, so that what is shown is what would happen.
 * A part of checking a draft, hence no rights here.
 */
export async function rehearsePush(
  context: ActionContext,
  push: RehearsedPush,
  stage: (scope: TransactionScope) => Promise<void>,
): Promise<Rehearsal> {
  const whole = await attempt(context, push, stage, false);
  if ('consequences' in whole) return { ...whole, locked: [], lockedCount: 0 };
  const { findings, findingCount } = whole.refused;
  if (push.mode === 'REPLACE' || findings.some((one) => one.code !== 'ROW_LOCKED')) return whole;
  const rest = await attempt(context, push, stage, true);
  if ('refused' in rest) return rest;
  return { ...rest, locked: findings, lockedCount: findingCount };
}

async function attempt(
  context: ActionContext,
  push: RehearsedPush,
  stage: (scope: TransactionScope) => Promise<void>,
  withoutLocked: boolean,
): Promise<{ refused: PushRefused } | { consequences: Consequences }> {
  try {
    return await context.store.transact(async (scope) => {
      await stage(scope);
      const flags: QualityFlag[] = [];
      const staged: StagedPush = {
        ...push,
        inputHash: null,
        caseId: null,
        isDryRun: true,
        onFlags: (raised) => void flags.push(...raised),
      };
      if (withoutLocked) {
        const request = { kind: 'ERROR' as const, reason: '试算，不保留 (dry run)' };
        const opened = await openCase(scope, { ...push, request, isDryRun: true });
        if (staged.rowsRead !== undefined) staged.rowsRead -= opened?.moved ?? 0;
      }
      const receipt = await writeStaged(scope, staged);
      throw new Rehearsed(await foresee(scope, context, push.catalogue, { receipt, flags }));
    });
  } catch (error) {
    if (error instanceof PushRefused) return { refused: error };
    if (error instanceof Rehearsed)
      return { consequences: await withRankChanges(context, error.foreseen) };
    throw error;
  }
}
