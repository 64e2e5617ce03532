import type { ReconciliationRow } from '../../actions/quality/read-reconciliation.ts';
import type { Catalogue } from '../../data/catalogue/catalogue.ts';
import type { StoredFlag } from '../../data/quality/quality-flag.repository.ts';
import type { StoredQualityRule } from '../../data/quality/quality-rule.mapper.ts';
import { periodFromKey } from '../../domain/period.ts';
import { indicatorsOf, parametersOf, ruleParameters } from '../../domain/quality-rule.ts';
import type { RuleDraft } from '../../domain/quality-rule-faults.ts';
import type { Counterpart } from '../../domain/reconciliation.ts';
import { showIndicator, showUnit } from '../catalogue/catalogue.mapper.ts';
import { showPushedValue } from '../observation/observation.mapper.ts';
import type { CounterpartInput, QualityRuleInput } from './quality.input.ts';
import type { QualityFlagType, QualityRuleType } from './quality.type.ts';
import type { IndicatorCounterpartType, ReconciliationRowType } from './reconciliation.type.ts';

export function showQualityRule(catalogue: Catalogue, rule: StoredQualityRule): QualityRuleType {
  const { body, ownerDepartmentCode, ...head } = rule;
  return {
    ...head,
    kind: body.kind,
    ownerDepartment: showUnit(catalogue, catalogue.unitByCode.get(ownerDepartmentCode)!),
    indicators: indicatorsOf(body).map((code) =>
      showIndicator(catalogue, catalogue.indicatorByCode.get(code)!),
    ),
    parameters: parametersOf(body),
  };
}

export function draftOf(input: QualityRuleInput): RuleDraft {
  const { ownerDepartment, noteZh, noteEn, isActive, parameters, ...head } = input;
  const told = Object.entries(parameters).filter(([, value]) => value !== undefined);
  return {
    ...head,
    ownerDepartmentCode: ownerDepartment,
    noteZh: noteZh ?? '',
    noteEn: noteEn ?? '',
    isActive: isActive ?? true,
    parameters: ruleParameters(Object.fromEntries(told)),
  };
}

type Keyed = { indicatorId: number; unitId: number; periodKey: number };

function showPlace(catalogue: Catalogue, { indicatorId, unitId, periodKey }: Keyed) {
  return {
    indicator: showIndicator(catalogue, catalogue.indicatorById.get(indicatorId)!),
    unit: showUnit(catalogue, catalogue.unitById.get(unitId)!),
    period: periodFromKey(periodKey),
  };
}

export function showFlag(catalogue: Catalogue, flag: StoredFlag): QualityFlagType {
  return {
    ...flag,
    ...showPlace(catalogue, flag),
    rule: showQualityRule(catalogue, flag.rule),
    figures: flag.figures.map((one) => ({ ...one, ...showPlace(catalogue, one) })),
  };
}

export function counterpartOf({ indicator, counterpart, ...terms }: CounterpartInput): Counterpart {
  return { indicatorCode: indicator, counterpartCode: counterpart, ...terms };
}

export function showCounterpart(catalogue: Catalogue, pair: Counterpart): IndicatorCounterpartType {
  const { indicatorCode, counterpartCode, ...terms } = pair;
  const show = (code: string) => showIndicator(catalogue, catalogue.indicatorByCode.get(code)!);
  return { ...terms, indicator: show(indicatorCode), counterpart: show(counterpartCode) };
}

export function showReconciliation(
  catalogue: Catalogue,
  row: ReconciliationRow,
): ReconciliationRowType {
  const { unit, periodKey, counterpart, own, other, decision, isDecisionCurrent, ...compared } =
    row;
  return {
    ...compared,
    unit: showUnit(catalogue, unit),
    period: periodFromKey(periodKey),
    counterpartIndicator: showIndicator(catalogue, counterpart),
    observation: own && showPushedValue(own),
    counterpart: other && showPushedValue(other),
    decision: decision && { ...decision, isCurrent: isDecisionCurrent ?? false },
  };
}
