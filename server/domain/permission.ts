/** Who people are in Baton (issue of rights: `docs/rights.md`). */
export const ROLES = [
  'LEADER',
  'APPRAISAL_OFFICE',
  'LEAD_DEPARTMENT',
  'APPRAISED_UNIT',
  'ANALYST',
  'SCREEN',
] as const;
export type Role = (typeof ROLES)[number];

/** Everything that can be done, and who may. The only list of rights; every operation names one of these. */
export const PERMISSIONS = {
  'session.open': 'ANYONE',
  'session.close': ROLES,
  'viewer.read': 'ANYONE',
  'catalogue.read': ROLES,
  'catalogue.write': ['APPRAISAL_OFFICE'],
  'observation.read': [
    'LEADER',
    'APPRAISAL_OFFICE',
    'LEAD_DEPARTMENT',
    'APPRAISED_UNIT',
    'ANALYST',
  ],
  'observation.push': ['APPRAISAL_OFFICE', 'LEAD_DEPARTMENT'],
  'target.read': ['LEADER', 'APPRAISAL_OFFICE', 'LEAD_DEPARTMENT', 'APPRAISED_UNIT', 'ANALYST'],
  'target.assign': ['APPRAISAL_OFFICE'],
  'progress.read': ROLES,
  'ranking.read': ROLES,
  'receipt.read': ['LEADER', 'APPRAISAL_OFFICE', 'LEAD_DEPARTMENT', 'ANALYST'],
  'mapping.write': ['APPRAISAL_OFFICE', 'LEAD_DEPARTMENT'],
  'mapping.read': ['APPRAISAL_OFFICE', 'LEAD_DEPARTMENT'],
  'apiKey.manage': ['APPRAISAL_OFFICE', 'LEAD_DEPARTMENT'],
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
