/** Who people are in Baton (issue of rights: `docs/rights.md`). */
export const ROLES = [
  'LEADER',
  'APPRAISAL_OFFICE',
  'LEAD_DEPARTMENT',
  'DEPARTMENT_HEAD',
  'APPRAISED_UNIT',
  'ANALYST',
  'SCREEN',
] as const;
export type Role = (typeof ROLES)[number];

/** Everybody who reads figures at a desk; a screen only draws lights. */
const DESKS = [
  'LEADER',
  'APPRAISAL_OFFICE',
  'LEAD_DEPARTMENT',
  'DEPARTMENT_HEAD',
  'APPRAISED_UNIT',
  'ANALYST',
] as const;
/** Those who answer for the data of the city or of a department. */
const SUPPLIERS = ['APPRAISAL_OFFICE', 'LEAD_DEPARTMENT', 'DEPARTMENT_HEAD'] as const;
/** Suppliers, and those who watch over what they supply. */
const WATCHERS = ['LEADER', ...SUPPLIERS, 'ANALYST'] as const;

/** Everything that can be done, and who may. The only list of rights; every operation names one of these. */
export const PERMISSIONS = {
  'session.open': 'ANYONE',
  'session.close': ROLES,
  'viewer.read': 'ANYONE',
  'catalogue.read': ROLES,
  'catalogue.write': ['APPRAISAL_OFFICE'],
  'calendar.write': ['APPRAISAL_OFFICE'],
  'contract.read': WATCHERS,
  'contract.write': ['APPRAISAL_OFFICE'],
  'supply.read': WATCHERS,
  'observation.read': DESKS,
  'observation.push': SUPPLIERS,
  'push.undo': SUPPLIERS,
  'target.read': DESKS,
  'target.assign': ['APPRAISAL_OFFICE'],
  'progress.read': ROLES,
  'ranking.read': ROLES,
  'receipt.read': WATCHERS,
  'receipt.sign': ['DEPARTMENT_HEAD'],
  'correction.read': WATCHERS,
  'correction.request': SUPPLIERS,
  'correction.decide': ['APPRAISAL_OFFICE'],
  'quality.read': WATCHERS,
  'quality.review': SUPPLIERS,
  'qualityRule.write': ['APPRAISAL_OFFICE'],
  'reconciliation.decide': ['APPRAISAL_OFFICE'],
  'mapping.write': SUPPLIERS,
  'mapping.read': SUPPLIERS,
  'apiKey.manage': SUPPLIERS,
  'push.follow': ROLES,
} as const satisfies Record<string, 'ANYONE' | readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

/** Who is asking. `unitCode` is the department or unit the account acts for; null for city-wide roles. */
export type Viewer = {
  accountId: string;
  login: string;
  displayName: string;
  role: Role;
  unitCode: string | null;
};

/** Whether someone may do something; null is a visitor who has not signed in. */
export function isPermitted(viewer: Viewer | null, permission: Permission): boolean {
  const holders: 'ANYONE' | readonly Role[] = PERMISSIONS[permission];
  if (holders === 'ANYONE') return true;
  return viewer !== null && holders.includes(viewer.role);
}

/** The permissions of a role, for the interface to show only what can be done. */
export function permissionsOf(viewer: Viewer): Permission[] {
  return (Object.keys(PERMISSIONS) as Permission[]).filter((name) => isPermitted(viewer, name));
}

/** Whose figures may be read: an appraised unit reads its own, everybody else reads the city's. */
export function readableUnit(viewer: Viewer): 'ALL' | { unitCode: string } {
  if (viewer.role !== 'APPRAISED_UNIT') return 'ALL';
  return { unitCode: viewer.unitCode ?? '' };
}

/** Whose indicators may be pushed: a lead department's own; the appraisal office may push any (on behalf). */
export function pushableDepartment(viewer: Viewer): 'ALL' | { departmentCode: string } {
  if (viewer.role === 'APPRAISAL_OFFICE') return 'ALL';
  return { departmentCode: viewer.unitCode ?? '' };
}

/** Whose obligations may be read: a department's own, or for those who watch over all of them, everybody's. */
export function watchedDepartment(viewer: Viewer): 'ALL' | { departmentCode: string } {
  if (viewer.role !== 'LEAD_DEPARTMENT' && viewer.role !== 'DEPARTMENT_HEAD') return 'ALL';
  return { departmentCode: viewer.unitCode ?? '' };
}
