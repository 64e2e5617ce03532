import type { Viewer } from './permission.ts';

/** What is said about a flag: the figure stands, it will be corrected, or the rule is at fault. */
export const QUALITY_VERDICTS = ['CONFIRMED_RIGHT', 'WILL_CORRECT', 'RULE_WRONG'] as const;
export type QualityVerdict = (typeof QUALITY_VERDICTS)[number];

/** OPEN waits for a verdict; JUDGED has one; SUPERSEDED had none when one of its figures was replaced. */
export const FLAG_STATES = ['OPEN', 'JUDGED', 'SUPERSEDED'] as const;
export type FlagState = (typeof FLAG_STATES)[number];

export type VerdictFault =
  | 'FLAG_UNKNOWN'
  | 'FLAG_NOT_YOURS'
  | 'FLAG_SUPERSEDED'
  | 'VERDICT_OF_OFFICE'
  | 'ALREADY_DECIDED'
  | 'EXPLANATION_MISSING';

const MIN_EXPLANATION = 5;

/**
 * What keeps somebody from judging a flag; null when nothing does. The department of the indicator says
 * whether its figure stands; only the appraisal office says that a rule is wrong, and nobody overrules it.
 */
export function verdictFault(
  viewer: Pick<Viewer, 'role' | 'unitCode'>,
  flag: { departmentCode: string; state: FlagState; latest: QualityVerdict | null },
  verdict: QualityVerdict,
  comment: string,
): VerdictFault | null {
  const isOffice = viewer.role === 'APPRAISAL_OFFICE';
  if (!isOffice && viewer.unitCode !== flag.departmentCode) return 'FLAG_NOT_YOURS';
  if (!isOffice && verdict === 'RULE_WRONG') return 'VERDICT_OF_OFFICE';
  if (!isOffice && flag.latest === 'RULE_WRONG') return 'ALREADY_DECIDED';
  if (flag.state === 'SUPERSEDED') return 'FLAG_SUPERSEDED';
  const mustExplain = verdict !== 'WILL_CORRECT';
  if (mustExplain && [...comment.trim()].length < MIN_EXPLANATION) return 'EXPLANATION_MISSING';
  return null;
}
