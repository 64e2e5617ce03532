import type { zh } from './i18n/zh.ts';

/** A page of the data group: who may not read it does not see it. */
export interface NavEntry {
  path: string;
  key: `nav.${keyof typeof zh.nav}`;
  permission: string;
}

/** 数据治理: from the push to what became of it. */
export const DATA_PAGES: readonly NavEntry[] = [
  { path: '/push', key: 'nav.push', permission: 'observation.push' },
  { path: '/pushes', key: 'nav.pushes', permission: 'receipt.read' },
  { path: '/corrections', key: 'nav.corrections', permission: 'correction.read' },
  { path: '/contracts', key: 'nav.contracts', permission: 'contract.read' },
  { path: '/supply', key: 'nav.supply', permission: 'supply.read' },
  { path: '/quality', key: 'nav.quality', permission: 'quality.read' },
  { path: '/reconciliation', key: 'nav.reconciliation', permission: 'quality.read' },
  { path: '/calendar', key: 'nav.calendar', permission: 'contract.read' },
];

/** Whether an address is a page or something below it. */
export function isWithin(pathname: string, path: string): boolean {
  return pathname === path || pathname.startsWith(`${path}/`);
}
