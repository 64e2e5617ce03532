export interface SupplyTold {
  owed: number;
  missing: number;
  notDue: number;
}

export type SupplyStanding = 'COMPLETE' | 'MISSING' | 'PARTLY' | 'NOT_DUE';

/** The worst that is true: something missing, else partly there, else not due yet, else all there. */
export function supplyStanding({ owed, missing, notDue }: SupplyTold): SupplyStanding {
  if (missing > 0) return 'MISSING';
  if (notDue === 0) return 'COMPLETE';
  return notDue < owed ? 'PARTLY' : 'NOT_DUE';
}
