import type { StageCell } from '../../data/bulk-load.ts';
import type { Catalogue } from '../../data/catalogue/catalogue.ts';
import type { Transaction, TransactionScope } from '../../data/connect.ts';
import {
  listChangedIndicators,
  listChangedKeys,
} from '../../data/quality/quality-figures.repository.ts';
import {
  type BlockingBreach,
  insertFlags,
  insertStagedBreaches,
  listBlockingBreaches,
} from '../../data/quality/quality-flag-write.repository.ts';
import type { StoredQualityRule } from '../../data/quality/quality-rule.mapper.ts';
import { listQualityRules } from '../../data/quality/quality-rule.repository.ts';
import { judgeQualityRule } from '../../domain/judge-quality-rule.ts';
import { finding, type PushFinding } from '../../domain/push-finding.ts';
import type { QualityFlag } from '../../domain/quality-flag.ts';
import { indicatorsOf } from '../../domain/quality-rule.ts';
import type { Breach, ChangedSeries } from '../../domain/quality-world.ts';
import { makeFigureStore } from './gather-figures.ts';

/** Kept of one push; a rule that flags more than these is wrong itself, and the count says how many there were. */
const MOST_KEPT = 10_000;
/** Handed back with the receipt; the queue has them all. */
const MOST_LISTED = 500;

export type QualityWork = { catalogue: Catalogue; pushId: string; recordedAt: Date };
export type QualityOutcome = {
  /** Blocking rules that are broken: the push must be refused. */
  findings: PushFinding[];
  /** Written to the review queue with the push; the first 500. */
  flags: QualityFlag[];
  flagCount: number;
};

/**
 * Holds what a push changed (temporary table `observation_change`, its revisions already in `observation`)
 * against the rules in force, and writes the flags of those that do not block. A part of pushing, in its
 * transaction, never called on its own, hence no rights here.
 */
export async function judgeQuality(
  scope: TransactionScope,
  work: QualityWork,
): Promise<QualityOutcome> {
  const { catalogue } = work;
  const rules = await rulesTouched(scope, catalogue);
  if (rules.length === 0) return { findings: [], flags: [], flagCount: 0 };
  const { breaches, overflow } = await findBreaches(scope.trx, catalogue, rules);
  if (breaches.length === 0) return { findings: [], flags: [], flagCount: 0 };
  await insertStagedBreaches(scope, stageRows(catalogue, breaches));
  const blocking = await listBlockingBreaches(scope.trx);
  if (blocking.length > 0) {
    const findings = blocking.map((one) => findingOf(catalogue, breaches[one.ordinal]!, one));
    return { findings, flags: [], flagCount: 0 };
  }
  const ordinals = await insertFlags(scope.trx, work.pushId, work.recordedAt);
  const flags = ordinals.slice(0, MOST_LISTED).map((ordinal) => flagOf(breaches[ordinal]!));
  return { findings: [], flags, flagCount: ordinals.length + overflow };
}

type Found = Breach & { rule: StoredQualityRule };

/** Active rules that read an indicator of the push. */
async function rulesTouched(
  { reader, trx }: TransactionScope,
  catalogue: Catalogue,
): Promise<StoredQualityRule[]> {
  const rules = await listQualityRules(reader);
  const active = rules.filter((rule) => rule.isActive);
  if (active.length === 0) return [];
  const changed = new Set(await listChangedIndicators(trx));
  const isChanged = (code: string) => changed.has(catalogue.indicatorByCode.get(code)?.id ?? -1);
  return active.filter(({ body }) => indicatorsOf(body).some(isChanged));
}

async function findBreaches(
  trx: Transaction,
  catalogue: Catalogue,
  touched: readonly StoredQualityRule[],
): Promise<{ breaches: Found[]; overflow: number }> {
  const changes = await changesOf(trx, catalogue, touched);
  const rules = [...touched].sort((a, b) => (firstOf(a) < firstOf(b) ? -1 : 1));
  const store = await makeFigureStore(trx, { catalogue, rules, changes });
  const byIndicator = new Map<string, ChangedSeries[]>();
  for (const change of changes) {
    const known = byIndicator.get(change.indicatorCode);
    if (known) known.push(change);
    else byIndicator.set(change.indicatorCode, [change]);
  }
  const breaches: Found[] = [];
  let overflow = 0;
  for (const [index, rule] of rules.entries()) {
    const codes = indicatorsOf(rule.body);
    for (const code of codes) await store.load(code);
    const mine = codes.flatMap((code) => byIndicator.get(code) ?? []);
    for (const breach of judgeQualityRule(rule.body, mine, store.world)) {
      // A blocking breach is always kept: it decides about the push.
      if (breaches.length < MOST_KEPT || rule.severity === 'BLOCKING') {
        breaches.push({ ...breach, rule });
      } else overflow += 1;
      if (breaches.length >= 2 * MOST_KEPT) return { breaches, overflow };
    }
    const later = new Set(rules.slice(index + 1).flatMap(({ body }) => indicatorsOf(body)));
    for (const code of codes) if (!later.has(code)) store.drop(code);
  }
  return { breaches, overflow };
}

const firstOf = (rule: StoredQualityRule) => indicatorsOf(rule.body)[0]!;

async function changesOf(
  trx: Transaction,
  catalogue: Catalogue,
  rules: readonly StoredQualityRule[],
): Promise<ChangedSeries[]> {
  const codes = new Set(rules.flatMap(({ body }) => indicatorsOf(body)));
  const ids = [...codes].map((code) => catalogue.indicatorByCode.get(code)!.id);
  const changed = await listChangedKeys(trx, ids);
  return changed.map(({ indicatorId, unitId, periodKeys }) => ({
    indicatorCode: catalogue.indicatorById.get(indicatorId)!.code,
    unitCode: catalogue.unitById.get(unitId)!.code,
    periodKeys,
  }));
}

function* stageRows(catalogue: Catalogue, breaches: readonly Found[]): Generator<StageCell[]> {
  for (const [ordinal, { rule, subject, inputs, messageZh, messageEn }] of breaches.entries()) {
    const keyed = inputs.map((input) => ({
      indicatorId: catalogue.indicatorByCode.get(input.indicatorCode)!.id,
      unitId: catalogue.unitByCode.get(input.unitCode)!.id,
      periodKey: input.periodKey,
      revision: input.revision,
      value: input.value.toFixed(),
    }));
    const [{ indicatorId, unitId, periodKey, revision, value }] = keyed as [(typeof keyed)[0]];
    yield [
      ordinal,
      rule.id,
      rule.code,
      rule.severity,
      ...[indicatorId, unitId, periodKey, revision, value],
      JSON.stringify(keyed),
      messageZh,
      messageEn,
    ];
    if (subject !== inputs[0]) throw new Error(`Rule ${rule.code} does not name its subject first`);
  }
}

function flagOf({ rule, subject, messageZh, messageEn }: Found): QualityFlag {
  const { indicatorCode, unitCode, periodKey, revision, value } = subject;
  return {
    ruleCode: rule.code,
    ruleNameZh: rule.nameZh,
    ruleNameEn: rule.nameEn,
    kind: rule.body.kind,
    severity: rule.severity,
    ...{ indicatorCode, unitCode, periodKey, revision, value },
    messageZh,
    messageEn,
  };
}

/** The finding carries the reason in both languages, each in its own. */
function findingOf(
  catalogue: Catalogue,
  { rule, subject, messageZh, messageEn }: Found,
  { sheet, row, column, cell }: BlockingBreach,
): PushFinding {
  const unit = catalogue.unitByCode.get(subject.unitCode)!;
  const indicator = catalogue.indicatorByCode.get(subject.indicatorCode)!;
  const place = { sheet, row, column, cell };
  const say = (name: string, detail: string) => finding('QUALITY_RULE_BROKEN', place, name, detail);
  const zh = say(rule.nameZh, `${unit.nameZh} ${indicator.nameZh} ${messageZh}`);
  const en = say(rule.nameEn, `${unit.nameEn}, ${indicator.nameEn}, ${messageEn}`);
  return { ...zh, messageEn: en.messageEn, value: subject.value.toFixed() };
}
