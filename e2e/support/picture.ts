import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from './server.ts';

/** Renews a picture of the documents when BATON_PICTURES=1; does nothing in an ordinary run. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  if (process.env.BATON_PICTURES !== '1') return;
  const folder = join(root, 'docs', 'pictures');
  mkdirSync(folder, { recursive: true });
  await page.evaluate('document.fonts.ready');
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
