import type { DemoIndicator } from '../demo-indicator.ts';
import { ECOLOGY_INDICATORS } from './indicators-ecology.ts';
import { ECONOMY_INDICATORS } from './indicators-economy.ts';
import { FINANCE_INDICATORS } from './indicators-finance.ts';
import { LIVELIHOOD_INDICATORS } from './indicators-livelihood.ts';
import { PROJECT_INDICATORS } from './indicators-project.ts';
import { REFORM_INDICATORS } from './indicators-reform.ts';
import {
  FACT_INDICATORS,
  INTERNAL_INDICATORS,
  PARTY_INDICATORS,
  PUBLIC_INDICATORS,
} from './indicators-review.ts';

/** Every indicator of the demo city in the order the matrix shows them. */
export const DEMO_INDICATORS: readonly DemoIndicator[] = [
  ...ECONOMY_INDICATORS,
  ...PROJECT_INDICATORS,
  ...FINANCE_INDICATORS,
  ...ECOLOGY_INDICATORS,
  ...LIVELIHOOD_INDICATORS,
  ...REFORM_INDICATORS,
  ...PARTY_INDICATORS,
  ...PUBLIC_INDICATORS,
  ...INTERNAL_INDICATORS,
  ...FACT_INDICATORS,
].map((entry, index) => ({
  ...entry,
  indicator: { ...entry.indicator, sortOrder: index + 1 },
}));
