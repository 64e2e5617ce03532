import { sql } from 'kysely';
import { type Decimal, decimal } from '../../domain/decimal.ts';
import type { Severity } from '../../domain/quality-rule.ts';
import type { FlagState, QualityVerdict } from '../../domain/quality-verdict.ts';
import type { Reader, Transaction } from '../connect.ts';
import { qualityRuleFromRow, type StoredQualityRule } from './quality-rule.mapper.ts';

/** A figure a flag stands on, by keys. */
export type FlaggedFigure = {
  indicatorId: number;
  unitId: number;
  periodKey: number;
  revision: number;
  value: Decimal;
};

export type StoredVerdict = {
  verdict: QualityVerdict;
  comment: string;
  accountName: string;
  recordedAt: Date;
};

export type StoredFlag = {
  id: string;
  rule: StoredQualityRule;
  receiptNumber: string;
  indicatorId: number;
  unitId: number;
  periodKey: number;
  revision: number;
  value: Decimal;
  severity: Severity;
  figures: FlaggedFigure[];
  messageZh: string;
  messageEn: string;
  recordedAt: Date;
  state: FlagState;
  /** Oldest first. */
  verdicts: StoredVerdict[];
};

export type FlagPage = {
  limit: number;
  after: { recordedAt: Date; id: string } | null;
  state: FlagState | null;
  /** Null = all. */
  indicatorIds: readonly number[] | null;
  periodKey: number | null;
  /** Raised by any version of a rule; null = by whichever. */
  ruleCode: string | null;
  severity: Severity | null;
  /** One flag; null = the list. */
  id: string | null;
};

type VerdictJson = { verdict: QualityVerdict; comment: string; name: string; at: string };

/** A flag is superseded without a verdict when any figure it stands on has a newer revision. */
const STATE = sql<FlagState>`case
      when exists (
        select 1 from quality_verdict as verdict
        where verdict.quality_flag_id = flag.quality_flag_id
      ) then 'JUDGED'
      when exists (
        select 1
        from jsonb_to_recordset(flag.figures)
          as input ("indicatorId" integer, "unitId" integer, "periodKey" integer, revision integer)
        join observation as newer on newer.indicator_id = input."indicatorId"
          and newer.unit_id = input."unitId"
          and newer.period_key = input."periodKey"
          and newer.revision > input.revision
      ) then 'SUPERSEDED'
      else 'OPEN'
    end`;

/** Flags newest first, from after a place in that order. */
export async function listFlags(db: Reader, page: FlagPage): Promise<StoredFlag[]> {
  const { after, indicatorIds, periodKey, ruleCode, severity, state, id, limit } = page;
  const rows = await db
    .selectFrom('quality_flag as flag')
    .innerJoin('quality_rule as rule', 'rule.quality_rule_id', 'flag.quality_rule_id')
    .innerJoin('unit', 'unit.unit_id', 'rule.owner_department_id')
    .innerJoin('push', 'push.push_id', 'flag.push_id')
    .selectAll('rule')
    .select('unit.code as owner_department_code')
    .select(['flag.quality_flag_id', 'flag.indicator_id', 'flag.unit_id', 'flag.period_key'])
    .select(['flag.revision', 'flag.value', 'flag.severity as flag_severity', 'flag.figures'])
    .select(['flag.message_zh', 'flag.message_en', 'flag.recorded_at as flagged_at'])
    .select('push.receipt_number')
    .select(STATE.as('state'))
    .select(VERDICTS.as('verdicts'))
    .$if(id !== null, (query) => query.where('flag.quality_flag_id', '=', id))
    .$if(indicatorIds !== null, (query) =>
      query.where(
        'flag.indicator_id',
        '=',
        sql<number>`any(${[...(indicatorIds ?? [])]}::integer[])`,
      ),
    )
    .$if(periodKey !== null, (query) => query.where('flag.period_key', '=', periodKey))
    .$if(ruleCode !== null, (query) => query.where('rule.code', '=', ruleCode))
    .$if(severity !== null, (query) => query.where('flag.severity', '=', severity))
    .$if(state !== null, (query) => query.where(STATE, '=', state))
    .$if(after !== null, (query) =>
      query.where(
        sql<boolean>`(flag.recorded_at, flag.quality_flag_id) < (${after?.recordedAt}, ${after?.id})`,
      ),
    )
    .orderBy('flag.recorded_at', 'desc')
    .orderBy('flag.quality_flag_id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.quality_flag_id,
    rule: qualityRuleFromRow(row),
    receiptNumber: row.receipt_number,
    indicatorId: row.indicator_id,
    unitId: row.unit_id,
    periodKey: row.period_key,
    revision: row.revision,
    value: decimal(row.value),
    severity: row.flag_severity as Severity,
    figures: (row.figures as (Omit<FlaggedFigure, 'value'> & { value: string })[]).map((one) => ({
      ...one,
      value: decimal(one.value),
    })),
    messageZh: row.message_zh,
    messageEn: row.message_en,
    recordedAt: row.flagged_at,
    state: row.state,
    verdicts: row.verdicts.map(({ verdict, comment, name, at }) => ({
      verdict,
      comment,
      accountName: name,
      recordedAt: new Date(at),
    })),
  }));
}

const VERDICTS = sql<VerdictJson[]>`(
      select coalesce(jsonb_agg(jsonb_build_object('verdict', verdict.verdict, 'comment', verdict.comment,
        'name', account.display_name, 'at', verdict.recorded_at) order by verdict.quality_verdict_id), '[]')
      from quality_verdict as verdict
      join account on account.account_id = verdict.account_id
      where verdict.quality_flag_id = flag.quality_flag_id
    )`;

/** Serialises those who judge the same flag. */
export async function lockFlag(trx: Transaction, flagId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`flag\n${flagId}`}, 7266))`.execute(
    trx,
  );
}

/** Adds a verdict on a flag. */
export async function insertVerdict(
  trx: Transaction,
  verdict: {
    flagId: string;
    verdict: QualityVerdict;
    comment: string;
    accountId: string;
    recordedAt: Date;
  },
): Promise<void> {
  await trx
    .insertInto('quality_verdict')
    .values({
      quality_flag_id: verdict.flagId,
      verdict: verdict.verdict,
      comment: verdict.comment,
      account_id: verdict.accountId,
      recorded_at: verdict.recordedAt,
    })
    .execute();
}
