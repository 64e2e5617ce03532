import { describe, expect, it } from 'vitest';
import type { Role } from './permission.ts';
import { type QualityVerdict, verdictFault } from './quality-verdict.ts';

const REASON = '一次性入库，已核对';
const open = { departmentCode: 'FIN', state: 'OPEN', latest: null } as const;

describe('a verdict', () => {
  it.each<[Role, string | null, QualityVerdict, string, string | null]>([
    ['LEAD_DEPARTMENT', 'FIN', 'CONFIRMED_RIGHT', REASON, null],
    ['DEPARTMENT_HEAD', 'FIN', 'CONFIRMED_RIGHT', REASON, null],
    ['LEAD_DEPARTMENT', 'FIN', 'WILL_CORRECT', '', null],
    ['LEAD_DEPARTMENT', 'FIN', 'CONFIRMED_RIGHT', '对', 'EXPLANATION_MISSING'],
    ['LEAD_DEPARTMENT', 'FIN', 'CONFIRMED_RIGHT', '     ', 'EXPLANATION_MISSING'],
    ['LEAD_DEPARTMENT', 'FIN', 'RULE_WRONG', REASON, 'VERDICT_OF_OFFICE'],
    ['LEAD_DEPARTMENT', 'COM', 'CONFIRMED_RIGHT', REASON, 'FLAG_NOT_YOURS'],
    ['LEAD_DEPARTMENT', null, 'CONFIRMED_RIGHT', REASON, 'FLAG_NOT_YOURS'],
    ['APPRAISAL_OFFICE', null, 'RULE_WRONG', REASON, null],
    ['APPRAISAL_OFFICE', null, 'RULE_WRONG', '', 'EXPLANATION_MISSING'],
    ['APPRAISAL_OFFICE', null, 'CONFIRMED_RIGHT', REASON, null],
  ])('of %s %s saying %s "%s" meets %s', (role, unitCode, verdict, comment, fault) => {
    expect(verdictFault({ role, unitCode }, open, verdict, comment)).toBe(fault);
  });

  it('is not taken on figures that were replaced', () => {
    const flag = { ...open, state: 'SUPERSEDED' } as const;
    expect(
      verdictFault({ role: 'APPRAISAL_OFFICE', unitCode: null }, flag, 'WILL_CORRECT', ''),
    ).toBe('FLAG_SUPERSEDED');
  });

  it('of a department does not overrule the office, but its own earlier one', () => {
    const viewer = { role: 'LEAD_DEPARTMENT', unitCode: 'FIN' } as const;
    const judged = (latest: QualityVerdict) => ({ ...open, state: 'JUDGED' as const, latest });
    expect(verdictFault(viewer, judged('RULE_WRONG'), 'WILL_CORRECT', '')).toBe('ALREADY_DECIDED');
    expect(verdictFault(viewer, judged('CONFIRMED_RIGHT'), 'WILL_CORRECT', '')).toBeNull();
  });
});
