import type { Page } from 'playwright-core';

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
  { name: 'push', path: '/push', ready: shows('list') },
  { name: 'no such page', path: '/nowhere', ready: shows('link') },
];
