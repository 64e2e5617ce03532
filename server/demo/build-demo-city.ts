import type { ContractDraft } from '../domain/contract-faults.ts';
import type { Indicator, IndicatorBlock } from '../domain/indicator.ts';
import type { LightRule } from '../domain/light-rule.ts';
import type { Target } from '../domain/target.ts';
import type { AppraisalCategory, CategoryMembership, Unit } from '../domain/unit.ts';
import { type DemoAccount, demoAccounts } from './accounts.ts';
import { BLOCKS } from './catalogue/blocks.ts';
import { CATEGORIES, departmentMemberships, departmentUnits } from './catalogue/departments.ts';
import { DEMO_INDICATORS } from './catalogue/indicators.ts';
import { LIGHT_RULES } from './catalogue/light-rules.ts';
import { placeMemberships, placeUnits } from './catalogue/places.ts';
import { demoContracts } from './contracts.ts';
import { withCorrections } from './corrections.ts';
import { type DemoPush, regularPushes } from './pushes.ts';
import { rememberedFigures } from './rows.ts';
import { demoTargets } from './targets.ts';

/** Everything a new Baton needs to look like a city at work. Places and persons are invented. */
export type DemoCity = {
  units: Unit[];
  categories: AppraisalCategory[];
  memberships: CategoryMembership[];
  blocks: IndicatorBlock[];
  indicators: Indicator[];
  lightRules: LightRule[];
  /** All versions, oldest first. */
  targets: Target[];
  accounts: DemoAccount[];
  /** What each lead department owes in the last year. */
  contracts: ContractDraft[];
  /** Oldest first. */
  pushes: DemoPush[];
};

/** Builds Hengchuan as it stands in mid November 2026; the same to the letter every time. */
export function buildDemoCity(): DemoCity {
  const pushes = inOrder(withCorrections(regularPushes(rememberedFigures())));
  return {
    units: [...placeUnits(), ...departmentUnits()],
    categories: [...CATEGORIES],
    memberships: [...placeMemberships(), ...departmentMemberships()],
    blocks: [...BLOCKS],
    indicators: DEMO_INDICATORS.map(({ indicator }) => indicator),
    lightRules: [...LIGHT_RULES],
    targets: demoTargets(),
    accounts: demoAccounts(),
    contracts: demoContracts(pushes),
    pushes,
  };
}

function inOrder(pushes: DemoPush[]): DemoPush[] {
  const at = ({ recordedAt }: DemoPush) => recordedAt;
  return pushes.sort((a, b) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : 0));
}
