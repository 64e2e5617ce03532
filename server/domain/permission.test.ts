import { describe, expect, it } from 'vitest';
import {
  isPermitted,
  PERMISSIONS,
  type Permission,
  permissionsOf,
  pushableDepartment,
  ROLES,
  type Role,
  readableUnit,
  type Viewer,
} from './permission.ts';

const viewer = (role: Role, unitCode: string | null = null): Viewer => ({
  accountId: '1',
  login: 'clerk',
  displayName: '张三',
  role,
  unitCode,
});

/** The order of the marks in a row below; `-` is a visitor who has not signed in. */
const COLUMNS: (Role | null)[] = [
  'LEADER',
  'APPRAISAL_OFFICE',
  'LEAD_DEPARTMENT',
  'DEPARTMENT_HEAD',
  'APPRAISED_UNIT',
  'ANALYST',
  'SCREEN',
  null,
];

// Rights as agreed, written out a second time on purpose: whoever changes them changes this table.
//                         leader office dept head unit analyst screen visitor
const TRUTH: Record<Permission, string> = {
  'session.open': '          yes    yes    yes  yes  yes  yes     yes    yes',
  'session.close': '         yes    yes    yes  yes  yes  yes     yes    no',
  'viewer.read': '           yes    yes    yes  yes  yes  yes     yes    yes',
  'catalogue.read': '        yes    yes    yes  yes  yes  yes     yes    no',
  'catalogue.write': '       no     yes    no   no   no   no      no     no',
  'calendar.write': '        no     yes    no   no   no   no      no     no',
  'contract.read': '         yes    yes    yes  yes  no   yes     no     no',
  'contract.write': '        no     yes    no   no   no   no      no     no',
  'supply.read': '           yes    yes    yes  yes  no   yes     no     no',
  'observation.read': '      yes    yes    yes  yes  yes  yes     no     no',
  'observation.push': '      no     yes    yes  yes  no   no      no     no',
  'push.undo': '             no     yes    yes  yes  no   no      no     no',
  'target.read': '           yes    yes    yes  yes  yes  yes     no     no',
  'target.assign': '         no     yes    no   no   no   no      no     no',
  'progress.read': '         yes    yes    yes  yes  yes  yes     yes    no',
  'ranking.read': '          yes    yes    yes  yes  yes  yes     yes    no',
  'receipt.read': '          yes    yes    yes  yes  no   yes     no     no',
  'receipt.sign': '          no     no     no   yes  no   no      no     no',
  'correction.read': '       yes    yes    yes  yes  no   yes     no     no',
  'correction.request': '    no     yes    yes  yes  no   no      no     no',
  'correction.decide': '     no     yes    no   no   no   no      no     no',
  'quality.read': '          yes    yes    yes  yes  no   yes     no     no',
  'quality.review': '        no     yes    yes  yes  no   no      no     no',
  'qualityRule.write': '     no     yes    no   no   no   no      no     no',
  'reconciliation.decide': ' no     yes    no   no   no   no      no     no',
  'mapping.write': '         no     yes    yes  yes  no   no      no     no',
  'mapping.read': '          no     yes    yes  yes  no   no      no     no',
  'apiKey.manage': '         no     yes    yes  yes  no   no      no     no',
  'push.follow': '           yes    yes    yes  yes  yes  yes     yes    no',
};
const cells = Object.entries(TRUTH).flatMap(([permission, marks]) =>
  marks
    .trim()
    .split(/\s+/)
    .map((mark, i) => [COLUMNS[i]!, permission as Permission, mark === 'yes'] as const),
);

describe('rights', () => {
  it('the table names every permission and every role, and none that does not exist', () => {
    expect(Object.keys(TRUTH).sort()).toEqual(Object.keys(PERMISSIONS).sort());
    expect(COLUMNS.slice(0, -1)).toEqual([...ROLES]);
    expect(cells).toHaveLength(Object.keys(PERMISSIONS).length * COLUMNS.length);
  });

  it.each(cells)('%s may %s: %s', (role, permission, expected) => {
    expect(isPermitted(role === null ? null : viewer(role), permission)).toBe(expected);
  });

  it.each(ROLES)('the list shown to %s holds exactly what it may do', (role) => {
    const granted = cells.filter(([who, , may]) => who === role && may).map(([, what]) => what);
    expect(permissionsOf(viewer(role)).sort()).toEqual(granted.sort());
  });
});

describe('whose figures', () => {
  it.each<[Role, string | null, ReturnType<typeof readableUnit>]>([
    ['LEADER', null, 'ALL'],
    ['APPRAISAL_OFFICE', null, 'ALL'],
    ['LEAD_DEPARTMENT', 'D01', 'ALL'],
    ['APPRAISED_UNIT', 'U01', { unitCode: 'U01' }],
    ['APPRAISED_UNIT', null, { unitCode: '' }],
    ['ANALYST', null, 'ALL'],
    ['SCREEN', null, 'ALL'],
  ])('%s of %s reads %o', (role, unitCode, expected) => {
    expect(readableUnit(viewer(role, unitCode))).toEqual(expected);
  });

  it.each<[Role, string | null, ReturnType<typeof pushableDepartment>]>([
    ['APPRAISAL_OFFICE', null, 'ALL'],
    ['APPRAISAL_OFFICE', 'D01', 'ALL'],
    ['LEAD_DEPARTMENT', 'D01', { departmentCode: 'D01' }],
    ['LEAD_DEPARTMENT', null, { departmentCode: '' }],
  ])('%s of %s pushes the indicators of %o', (role, unitCode, expected) => {
    expect(pushableDepartment(viewer(role, unitCode))).toEqual(expected);
  });

  it('no role but the appraisal office may push for the whole city', () => {
    const cityWide = ROLES.filter((role) => pushableDepartment(viewer(role)) === 'ALL');
    expect(cityWide).toEqual(['APPRAISAL_OFFICE']);
  });
});
