import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { barriers } from './support/barriers.ts';
import { cockpitOn } from './support/cockpit-page.ts';
import { PAGES } from './support/pages.ts';
import { DESK, givenBrowser, PHONE } from './support/visit.ts';

const visit = givenBrowser();

/** What reaches beyond the right edge where the page scrolls sideways; empty when it does not. */
const OVERFLOW = `(() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const right = (element) => Math.round(element.getBoundingClientRect().right);
  return [...document.body.querySelectorAll('*')]
    .filter((element) => right(element) > width)
    .map((element) => element.tagName + '.' + element.className + ' ends at ' + right(element));
})()`;

async function overflow(page: Page): Promise<string[]> {
  await page.evaluate(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
  );
  return (await page.evaluate<string[]>(OVERFLOW)).slice(0, 5);
}

/** Visits every page in turn; gives by name what is wrong there, and nothing for pages in order. */
async function inspectAll(page: Page, inspect: (page: Page) => Promise<string[]>) {
  const found: Record<string, string[]> = {};
  for (const { name, path, ready } of PAGES) {
    await page.goto(path);
    await ready(page);
    const wrong = await inspect(page);
    if (wrong.length > 0) found[name] = wrong;
  }
  return found;
}

const LOOKS = [
  { language: 'zh', theme: 'light' },
  { language: 'en', theme: 'dark' },
] as const;

describe.each(LOOKS)('in $language and $theme', (look) => {
  it('no page puts a serious barrier in anybody’s way', async () => {
    const page = await visit({ as: 'tongji', ...look });
    expect(await inspectAll(page, barriers)).toEqual({});
  }, 120_000);

  it('no page scrolls sideways on a phone', async () => {
    const page = await visit({ as: 'tongji', ...look, size: PHONE });
    expect(await inspectAll(page, overflow)).toEqual({});
  }, 120_000);

  it('the way in has no barrier and fits a phone', async () => {
    const page = await visit({ ...look, size: PHONE });
    await page.goto('/sign-in');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(await overflow(page)).toEqual([]);
  });
});

describe('on the wall of a meeting room', () => {
  it('the whole cockpit is in sight at once', async () => {
    const page = await visit({ as: 'screen', size: DESK });
    await cockpitOn(page).open();
    await page.getByRole('figure').first().waitFor();
    expect(await page.evaluate('document.documentElement.scrollHeight')).toBeLessThanOrEqual(
      DESK.height,
    );
  });
});
