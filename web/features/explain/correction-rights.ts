interface Supplier {
  role: string;
  unit: { code: string } | null;
}

/** Whether someone supplies an indicator: its lead department does, and the office may on behalf of any. */
export function suppliesIndicator(
  viewer: Supplier | null | undefined,
  leadDepartment: { code: string },
): boolean {
  if (!viewer) return false;
  return viewer.role === 'APPRAISAL_OFFICE' || viewer.unit?.code === leadDepartment.code;
}
