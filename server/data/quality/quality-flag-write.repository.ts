import { sql } from 'kysely';
import { loadStage, type StageCell, type StageColumn } from '../bulk-load.ts';
import type { Transaction, TransactionScope } from '../connect.ts';

const STAGED: StageColumn[] = [
  { name: 'ordinal', type: 'integer' },
  { name: 'quality_rule_id', type: 'bigint' },
  { name: 'rule_code', type: 'text' },
  { name: 'severity', type: 'text' },
  { name: 'indicator_id', type: 'integer' },
  { name: 'unit_id', type: 'integer' },
  { name: 'period_key', type: 'integer' },
  { name: 'revision', type: 'integer' },
  { name: 'value', type: 'numeric' },
  { name: 'figures', type: 'jsonb' },
  { name: 'message_zh', type: 'text' },
  { name: 'message_en', type: 'text' },
];

/** Puts what broke rules beside the queue, in the column order above. */
export async function insertStagedBreaches(
  scope: TransactionScope,
  rows: Iterable<StageCell[]>,
): Promise<void> {
  await loadStage(scope, 'staged_breach', STAGED, rows);
}

/**
 * Whether nobody dealt with a staged breach yet: the same rule never flagged the same figures, and nobody
 * confirmed the same value (or called the rule wrong) at this place before.
 */
const NEWS = sql`not exists (
    select 1
    from quality_flag as flag
    join quality_rule as rule on rule.quality_rule_id = flag.quality_rule_id
    left join lateral (
      select verdict.verdict
      from quality_verdict as verdict
      where verdict.quality_flag_id = flag.quality_flag_id
      order by verdict.quality_verdict_id desc
      limit 1
    ) as latest on true
    where flag.indicator_id = staged.indicator_id
      and flag.unit_id = staged.unit_id
      and flag.period_key = staged.period_key
      and rule.code = staged.rule_code
      and (flag.figures = staged.figures
        or (flag.value = staged.value and latest.verdict in ('CONFIRMED_RIGHT', 'RULE_WRONG')))
  )`;

export type BlockingBreach = {
  ordinal: number;
  sheet: string | null;
  row: number | null;
  column: string | null;
  cell: string | null;
};

/**
 * Staged breaches of blocking rules with the place in the push: of the figure itself, or else of the first
 * figure the rule looked at that came with the push.
 */
export async function listBlockingBreaches(trx: Transaction): Promise<BlockingBreach[]> {
  const { rows } = await sql<BlockingBreach>`
    select staged.ordinal, place.sheet, place.place_row as row, place.place_column as column,
      place.place_cell as cell
    from staged_breach as staged
    left join lateral (
      select change.sheet, change.place_row, change.place_column, change.place_cell
      from rows from (jsonb_to_recordset(staged.figures)
          as ("indicatorId" integer, "unitId" integer, "periodKey" integer)) with ordinality
        as input ("indicatorId", "unitId", "periodKey", position)
      join observation_change as change on change.indicator_id = input."indicatorId"
        and change.unit_id = input."unitId"
        and change.period_key = input."periodKey"
      order by input.position
      limit 1
    ) as place on true
    where staged.severity = 'BLOCKING' and ${NEWS}
    order by staged.ordinal`.execute(trx);
  return rows;
}

/** Writes the other staged breaches into the review queue under a push and tells which, by their ordinals. */
export async function insertFlags(
  trx: Transaction,
  pushId: string,
  recordedAt: Date,
): Promise<number[]> {
  const { rows } = await sql<{ ordinal: number }>`
    with fresh as (
      select staged.* from staged_breach as staged
      where staged.severity <> 'BLOCKING' and ${NEWS}
    ), written as (
      insert into quality_flag (quality_rule_id, push_id, indicator_id, unit_id, period_key, revision,
        value, severity, figures, message_zh, message_en, recorded_at)
      select quality_rule_id, ${pushId}::bigint, indicator_id, unit_id, period_key, revision,
        value, severity, figures, message_zh, message_en, ${recordedAt}::timestamptz
      from fresh
      order by ordinal
    )
    select ordinal from fresh order by ordinal`.execute(trx);
  return rows.map((row) => row.ordinal);
}
