import type { Page } from 'playwright-core';
import { heading } from './tables.ts';

export interface FileToPush {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A long table under the standard headers, as a clerk would save it. */
export function tidyFile(name: string, rows: readonly (readonly string[])[]): FileToPush {
  const lines = [['org_code', 'indicator_code', 'period', 'value'], ...rows];
  const text = lines.map((cells) => cells.join(',')).join('\r\n');
  return { name, mimeType: 'text/csv', buffer: Buffer.from(`${text}\r\n`) };
}

/** The page 报送, opened fresh. */
export async function pushPageOn(page: Page) {
  await page.goto('/push');
  await heading(page, '报送数据');
  return {
    choose: (file: FileToPush) => page.getByLabel(/把文件拖到这里/).setInputFiles(file),
    findings: (title: string | RegExp) => page.getByRole('region', { name: title }),
    /** The number on the notice of success. */
    receiptNumber: async (): Promise<string> => {
      const lead = page
        .getByRole('main')
        .getByText(/BT\d{8}-\d+/)
        .first();
      await lead.waitFor();
      const [number] = /BT\d{8}-\d+/.exec(await lead.innerText()) ?? [];
      if (!number) throw new Error('No receipt number on the page');
      return number;
    },
  };
}
