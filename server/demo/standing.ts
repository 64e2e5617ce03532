import { isPercentage } from '../domain/indicator.ts';
import type { DemoIndicator } from './demo-indicator.ts';
import type { DemoUnit } from './demo-unit.ts';
import { LAST_YEAR } from './demo-years.ts';
import { between, noise } from './noise.ts';
import { STORIES_2026, type Story } from './stories.ts';

type Scale = { green: [number, number]; yellow: [number, number]; red: [number, number] };

const SHARE_OF_TARGET: Scale = { green: [0.8, 9], yellow: [1.2, 8.6], red: [11, 20] };
const POINTS: Scale = { green: [0.1, 1.6], yellow: [0.3, 1.6], red: [2.4, 4] };
const PERCENT_OF_LEVEL: Scale = { green: [0.6, 6], yellow: [0.9, 8], red: [10.8, 15] };
/** The rule with a hole: "yellow" begins ten points behind. */
const PROJECT: Scale = { green: [0.8, 9], yellow: [11, 26], red: [32, 38] };

function scaleOf({ indicator }: DemoIndicator): Scale {
  if (indicator.lightRuleCode === 'YINCHUAN_2025') return PROJECT;
  if (indicator.kind === 'CUMULATIVE_AMOUNT') return SHARE_OF_TARGET;
  return isPercentage(indicator.unitOfMeasureZh) ? POINTS : PERCENT_OF_LEVEL;
}

/**
 * How far behind its target a unit shall be at the reference month, in the measure of the lag
 * (negative = ahead). Drawn, except where a story of 2026 says otherwise; in 2026 nobody else is red.
 */
export function plannedLag(entry: DemoIndicator, unit: DemoUnit, year: number): Story {
  const { code } = entry.indicator;
  const told = year === LAST_YEAR ? STORIES_2026.get(`${unit.code}|${code}`) : undefined;
  if (told) return told;
  const key = `${unit.code}|${code}|${year}`;
  const scale = scaleOf(entry);
  const draw = noise(`light|${key}`) / unit.weakness;
  const isPlace = !unit.code.startsWith('D');
  const redShare = isPlace && year === LAST_YEAR ? 0 : 0.015;
  if (draw < redShare) return { lag: between(`lag|${key}`, ...scale.red), since: 4 };
  if (draw < redShare + 0.18) return { lag: between(`lag|${key}`, ...scale.yellow), since: 1 };
  return { lag: -between(`lag|${key}`, ...scale.green), since: 1 };
}
