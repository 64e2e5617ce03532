import type { Page } from 'playwright-core';

type Language = 'zh' | 'en';

export interface KnownPage {
  name: string;
  path: string;
  /** Resolves when the page shows its data, drawings included. */
  ready: (page: Page, language: Language) => Promise<void>;
}

/** Waits until nothing is loading any more and the one heading of the page is there. */
async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
  await page.waitForFunction('document.querySelector("[aria-busy=true]") === null');
  await page.waitForLoadState('networkidle');
}

const withFigure = async (page: Page) => {
  await page.getByRole('figure').first().waitFor();
  await settled(page);
};
const withTable = async (page: Page) => {
  await page.getByRole('table').first().waitFor();
  await settled(page);
};

/** Every page of a signed-in lead department, as the demo city fills it. */
export const PAGES: readonly KnownPage[] = [
  { name: 'cockpit', path: '/', ready: withFigure },
  {
    name: 'explanation',
    path: '/?explain=990122~INDUSTRY_GROWTH',
    ready: async (page) => {
      await page.getByRole('dialog').getByRole('article').waitFor();
      await withFigure(page);
    },
  },
  { name: 'ranking', path: '/ranking', ready: withTable },
  {
    name: 'ranking of one indicator',
    path: '/ranking?indicator=INDUSTRY_GROWTH&measure=VALUE',
    ready: withFigure,
  },
  { name: 'trend', path: '/trend?indicator=BUDGET_REVENUE&units=990102,990122', ready: withFigure },
  { name: 'indicators', path: '/indicators', ready: settled },
  { name: 'indicator', path: '/indicators/INDUSTRY_GROWTH', ready: withFigure },
  { name: 'units', path: '/units', ready: settled },
  { name: 'unit', path: '/units/990122', ready: withTable },
  { name: 'receipts', path: '/pushes', ready: withTable },
  {
    name: 'receipt',
    path: '/pushes',
    ready: async (page) => {
      await withTable(page);
      await page
        .getByRole('link', { name: /^BT\d{8}-\d+$/ })
        .first()
        .click();
      await page.waitForURL(/\/pushes\/BT/);
      await page.getByRole('main').getByRole('article').waitFor();
      await settled(page);
    },
  },
  { name: 'push', path: '/push', ready: settled },
  { name: 'no such page', path: '/nowhere', ready: settled },
];
