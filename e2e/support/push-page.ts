import type { Page } from 'playwright-core';
import { workbookBytes } from '../../server/test-support/workbook.ts';
import { heading } from './tables.ts';

export interface FileToPush {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

export const TIDY_HEAD = ['org_code', 'indicator_code', 'period', 'value'] as const;

/** A long table under the standard headers, as a clerk would save it. */
export function tidyFile(name: string, rows: readonly (readonly string[])[]): FileToPush {
  const lines = [TIDY_HEAD, ...rows];
  const text = lines.map((cells) => cells.join(',')).join('\r\n');
  return { name, mimeType: 'text/csv', buffer: Buffer.from(`${text}\r\n`) };
}

/** A workbook of one sheet, as a spreadsheet program would save it. */
export async function workbookFile(
  name: string,
  rows: (string | number | null)[][],
  sheet: string,
): Promise<FileToPush> {
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return { name, mimeType, buffer: Buffer.from(await workbookBytes(rows, sheet)) };
}

/** The page 报送, opened fresh, and the preview that follows a file. */
export async function pushPageOn(page: Page) {
  await page.goto('/push');
  await heading(page, '报送数据');
  const receiptNumber = async (): Promise<string> => {
    const title = page.getByRole('main').getByText(/^已入库，回执 BT/);
    await title.waitFor();
    const [number] = /BT\d{8}-\d+/.exec(await title.innerText()) ?? [];
    if (!number) throw new Error('No receipt number on the page');
    return number;
  };
  const confirm = async (): Promise<string> => {
    await page.getByRole('button', { name: '确认报送' }).click();
    return receiptNumber();
  };
  return {
    /** Sends files from the push page; their preview opens. */
    choose: async (...files: FileToPush[]) => {
      await page.getByLabel(/把文件拖到这里/).setInputFiles(files);
      await page.waitForURL(/\/push\/drafts\//);
    },
    /** Sends the mended file from the preview of the refused one. */
    mend: async (file: FileToPush) => {
      const refused = page.url();
      await page.getByLabel(/把改好的文件拖到这里/).setInputFiles(file);
      await page.waitForURL((url) => url.href !== refused);
    },
    findings: (title: string | RegExp) => page.getByRole('region', { name: title }),
    /** The sentence on top of the preview, once it is there. */
    sentence: async () => {
      const sentence = page.getByRole('main').getByText(/^读取 .* 行：/);
      await sentence.waitFor();
      return sentence.innerText();
    },
    panel: (name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) }),
    confirm,
    receiptNumber,
  };
}
