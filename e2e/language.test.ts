import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chineseIn } from './support/figures.ts';
import { PAGES } from './support/pages.ts';
import { heading } from './support/tables.ts';
import { givenBrowser } from './support/visit.ts';

const visit = givenBrowser();

/** Everything the interface itself says: what is pressed, chosen, headed or labelled. */
const CHROME = `[...document.querySelectorAll(
  'nav a, button, h1, h2, h3, th, dt, label, legend, option, figcaption, [aria-label], [placeholder], [title]'
)].filter((element) => element.checkVisibility() && element.closest('.viewer') === null)
  .flatMap((element) => [
    element.matches('nav a, button, h1, h2, h3, th, dt, label, legend, option, figcaption') ? element.innerText : '',
    element.ariaLabel ?? '', element.placeholder ?? '', element.title ?? '',
  ]).filter((text) => text.trim() !== '')`;

function saidOn(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(CHROME);
}

describe('the language of the interface', () => {
  it('changes with one press, holds on every page, and changes back', async () => {
    const page = await visit({ as: 'tongji' });
    await page.goto('/');
    await heading(page, '驾驶舱');
    await page.getByRole('button', { name: 'English' }).click();
    await heading(page, 'Cockpit');
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    const left: Record<string, string[]> = {};
    for (const { name, path, ready } of PAGES) {
      await page.goto(path);
      await ready(page);
      const chinese = chineseIn(await saidOn(page)).filter((text) => text !== '中文');
      if (chinese.length > 0) left[name] = chinese;
    }
    expect(left).toEqual({});
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('navigation', { name: '主导航' }).waitFor();
    await page.goto('/ranking');
    await heading(page, '排名');
  });
});
