import type { Reader } from '../../data/connect.ts';
import {
  insertVerdict,
  listFlags,
  lockFlag,
  type StoredFlag,
} from '../../data/quality/quality-flag.repository.ts';
import {
  type QualityVerdict,
  type VerdictFault,
  verdictFault,
} from '../../domain/quality-verdict.ts';
import { type ActionContext, assertMay } from '../action-context.ts';

export type JudgeFlagInput = { flagId: string; verdict: QualityVerdict; comment: string };
export type JudgeFlagOutcome =
  | { flag: StoredFlag; fault: null }
  | { flag: null; fault: VerdictFault };

/** Says whether a flagged figure stands. Verdicts are added, never replaced; the last one holds. */
export async function judgeFlag(
  context: ActionContext,
  { flagId, verdict, comment }: JudgeFlagInput,
): Promise<JudgeFlagOutcome> {
  const viewer = assertMay(context, 'quality.review');
  const catalogue = await context.catalogue();
  if (!/^\d{1,18}$/.test(flagId)) return { flag: null, fault: 'FLAG_UNKNOWN' };
  return context.store.transact(async ({ trx, reader }): Promise<JudgeFlagOutcome> => {
    await lockFlag(trx, flagId);
    const flag = await findFlag(reader, flagId);
    if (flag === null) return { flag: null, fault: 'FLAG_UNKNOWN' };
    const departmentCode = catalogue.indicatorById.get(flag.indicatorId)!.leadDepartmentCode;
    const latest = flag.verdicts.at(-1)?.verdict ?? null;
    const text = comment.replaceAll('\0', '').trim();
    const about = { departmentCode, state: flag.state, latest };
    const fault = verdictFault(viewer, about, verdict, text);
    if (fault !== null) return { flag: null, fault };
    const said = { flagId, verdict, comment: text };
    await insertVerdict(trx, { ...said, accountId: viewer.accountId, recordedAt: context.now() });
    return { flag: (await findFlag(reader, flagId))!, fault: null };
  });
}

async function findFlag(db: Reader, id: string): Promise<StoredFlag | null> {
  const all = { state: null, indicatorIds: null, periodKey: null, after: null };
  const any = { ruleCode: null, severity: null };
  const [flag] = await listFlags(db, { ...all, ...any, id, limit: 1 });
  return flag ?? null;
}
