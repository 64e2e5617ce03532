import type { Page } from 'playwright-core';
import { tidyFile } from './push-page.ts';

export interface KnownPage {
  name: string;
  path: string;
  /** Resolves when the page shows its data, drawings included. */
  ready: (page: Page) => Promise<void>;
}

/** Waits until no outline stands in for data any more. */
export function nothingLoads(page: Page): Promise<void> {
  return page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
}

/** A page is there when something of each kind it is made of is there, and nothing is on its way. */
function shows(...roles: ('figure' | 'table' | 'link' | 'list' | 'article')[]) {
  return async (page: Page) => {
    await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
    for (const role of roles) await page.getByRole('main').getByRole(role).first().waitFor();
    await nothingLoads(page);
  };
}

/** Every page of a signed-in lead department, as the demo city fills it. */
export const PAGES: readonly KnownPage[] = [
  { name: 'cockpit', path: '/', ready: shows('list', 'figure') },
  {
    name: 'explanation',
    path: '/?explain=990122~INDUSTRY_GROWTH',
    ready: async (page) => {
      await shows('figure')(page);
      await page.getByRole('dialog').getByRole('article').waitFor();
    },
  },
  { name: 'ranking', path: '/ranking', ready: shows('table', 'figure') },
  {
    name: 'ranking of one indicator',
    path: '/ranking?indicator=INDUSTRY_GROWTH&measure=VALUE',
    ready: shows('table', 'figure'),
  },
  {
    name: 'trend',
    path: '/trend?indicator=BUDGET_REVENUE&units=990102,990122',
    ready: shows('figure'),
  },
  { name: 'indicators', path: '/indicators', ready: shows('link') },
  { name: 'indicator', path: '/indicators/INDUSTRY_GROWTH', ready: shows('table', 'figure') },
  { name: 'units', path: '/units', ready: shows('link') },
  { name: 'unit', path: '/units/990122', ready: shows('table') },
  { name: 'receipts', path: '/pushes', ready: shows('table') },
  {
    name: 'receipt',
    path: '/pushes',
    ready: async (page) => {
      await shows('table')(page);
      await page
        .getByRole('link', { name: /^BT\d{8}-\d+$/ })
        .first()
        .click();
      await shows('article')(page);
    },
  },
  { name: 'corrections', path: '/corrections', ready: shows() },
  { name: 'push', path: '/push', ready: shows('list') },
  {
    name: 'preview of a push',
    path: '/push',
    ready: async (page) => {
      const rows = [['990102', 'SERVICE_GROWTH', '2026YTD09', '7.7']];
      await page.locator('input[type=file]').setInputFiles(tidyFile('preview.csv', rows));
      await page.waitForURL(/\/push\/drafts\//);
      await page.locator('.preview-sentence').waitFor();
      await nothingLoads(page);
    },
  },
  {
    name: 'refused push',
    path: '/push',
    ready: async (page) => {
      const rows = [['990199', 'SERVICE_GROWTH', '2026YTD09', '?']];
      await page.locator('input[type=file]').setInputFiles(tidyFile('mend.csv', rows));
      await page.waitForURL(/\/push\/drafts\//);
      await page.locator('.finding-group').first().waitFor();
      await page.locator('.reading summary').click();
      await nothingLoads(page);
    },
  },
  { name: 'contracts', path: '/contracts', ready: shows('table', 'link') },
  { name: 'contract', path: '/contracts/D104-2026', ready: shows('table') },
  { name: 'suppliers’ board', path: '/supply', ready: shows('table') },
  {
    name: 'periods of a supplier',
    path: '/supply?department=D104',
    ready: async (page) => {
      await page.getByRole('dialog').getByRole('table').waitFor();
      await nothingLoads(page);
    },
  },
  { name: 'working calendar', path: '/calendar', ready: shows('table', 'list') },
  { name: 'quality review', path: '/quality', ready: shows() },
  { name: 'quality rules', path: '/quality?view=rules', ready: shows('table') },
  { name: 'reconciliation', path: '/reconciliation', ready: shows() },
  { name: 'no such page', path: '/nowhere', ready: shows('link') },
];
