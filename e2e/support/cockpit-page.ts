import type { Locator, Page } from 'playwright-core';

/** The cockpit as its reader sees it. */
export function cockpitOn(page: Page) {
  const redList = page.getByRole('region', { name: '红灯清单' });
  const matrix = page.getByRole('region', { name: '亮灯矩阵' });
  return {
    redList,
    matrix,
    grid: matrix.getByRole('grid'),
    /** The cell in focus, as a screen reader says it. */
    spokenCell: matrix.getByRole('gridcell'),
    explanation: page.getByRole('dialog', { name: '这个数从哪里来' }),
    sentence: page.getByRole('paragraph').filter({ hasText: '时间进度' }),
    redRows: redList.getByRole('listitem'),
    open: async (search = '') => {
      await page.goto(`/${search}`);
      await matrix.getByRole('gridcell').waitFor({ state: 'attached' });
    },
  };
}

/** Presses one key until something holds; throws when it never does. */
export async function pressUntil(
  page: Page,
  key: string,
  holds: () => Promise<boolean>,
  limit = 120,
): Promise<void> {
  for (let pressed = 0; pressed < limit; pressed++) {
    if (await holds()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${limit} times ${key} did not lead there`);
}

export async function hasFocus(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element === element.ownerDocument.activeElement);
}
