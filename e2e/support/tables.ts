import type { Locator, Page } from 'playwright-core';

/** The texts of a table, row by row, heads left out. */
export async function tableRows(table: Locator): Promise<string[][]> {
  await table.waitFor();
  const rows = await table.getByRole('row').all();
  const texts = await Promise.all(
    rows.map((row) =>
      row
        .getByRole('cell')
        .or(row.getByRole('rowheader'))
        .evaluateAll((cells) =>
          cells.map((cell) => (cell as { innerText: string }).innerText.trim()),
        ),
    ),
  );
  return texts.filter((cells) => cells.length > 0);
}

/** Turns a figure to its table twin and reads it. */
export async function readTwin(figure: Locator, word: '表' | 'Table' = '表'): Promise<string[][]> {
  await figure.getByRole('button', { name: word, exact: true }).click();
  return tableRows(figure.getByRole('table'));
}

interface Drawing {
  querySelector(name: 'canvas'): {
    width: number;
    height: number;
    getContext(kind: '2d'): {
      getImageData(x: number, y: number, w: number, h: number): { data: { buffer: ArrayBuffer } };
    };
  } | null;
}

/** Whether a drawing holds more than a few colours: an empty canvas has only its ground. */
export function isDrawn(drawing: Locator): Promise<boolean> {
  return drawing.evaluate((box) => {
    const canvas = (box as unknown as Drawing).querySelector('canvas');
    if (!canvas || canvas.width === 0) return false;
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    return new Set(new Uint32Array(data.buffer)).size > 3;
  });
}

export async function heading(page: Page, name: string | RegExp, level = 1): Promise<void> {
  await page.getByRole('heading', { name, level }).waitFor();
}
