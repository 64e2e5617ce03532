import { randomUUID } from 'node:crypto';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signInApi } from './support/api.ts';
import { latestMonth, yearToDate } from './support/city-facts.ts';
import { demoPassword, ownDataFolder } from './support/own-city.ts';
import { keepPicture } from './support/picture.ts';
import { sealPicture } from './support/seal-picture.ts';
import { type RunningServer, startServer } from './support/server.ts';
import { heading } from './support/tables.ts';
import { givenBrowser, PHONE, type VisitOptions } from './support/visit.ts';

const browser = givenBrowser();
/** A city of its own: what is signed here stays locked, and nobody else's journey should meet it. */
let server: RunningServer | null = null;
let at = { url: '', password: '' };
const visit = (options: VisitOptions) => browser({ ...options, at });
const apiAs = (login: string) => signInApi(at.url, login, at.password);
const INDICATOR = 'SERVICE_GROWTH';
const UNIT = '990102';
let month: string;
let signedReceipt: string;

interface Row {
  unit: string;
  value: string;
}

/** What the department's clerk sends through the API; the number of the receipt, or what was refused. */
async function push(rows: readonly Row[]) {
  const { pushObservations } = await (await apiAs('tongji')).ask<{
    pushObservations: {
      receipt: { receiptNumber: string } | null;
      findings: { code: string; remedyZh: string }[];
    };
  }>(
    `mutation ($input: PushObservationsInput!) {
      pushObservations(input: $input) { receipt { receiptNumber } findings { code remedyZh } }
    }`,
    {
      input: {
        clientKey: `e2e-${randomUUID()}`,
        rows: rows.map((row) => ({
          ...row,
          indicator: INDICATOR,
          period: yearToDate(month),
          quality: 'FINAL',
        })),
      },
    },
  );
  return pushObservations;
}

const explanation = `/units/${UNIT}?explain=${UNIT}~${INDICATOR}`;

async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id} at ${target}: ${html}`));
}

beforeAll(async () => {
  const folder = ownDataFolder('DEMO_CITY');
  server = await startServer({ BATON_DATA_DIR: folder });
  at = { url: server.url, password: demoPassword(folder) };
  month = await latestMonth(await apiAs('tongji'));
  const { receipt } = await push([
    { unit: UNIT, value: '120.5' },
    { unit: '990103', value: '8.1' },
  ]);
  if (!receipt) throw new Error('The clerk’s push was refused');
  signedReceipt = receipt.receiptNumber;
});

afterAll(() => server?.stop());

describe('a head signs the receipt of the department', () => {
  it('is told of a wrong password, then signs with a seal; the paper shows who answers for it', async () => {
    const page = await visit({ as: 'tongji-head' });
    await page.goto(`/pushes/${signedReceipt}`);
    await heading(page, `报送回执 ${signedReceipt}`);
    await page.getByRole('button', { name: '签章', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: '签章' });
    await dialog.getByText(`回执 ${signedReceipt} 所列 2 个数据真实、准确、完整`).waitFor();
    await dialog.getByLabel('再次输入登录密码').fill('not-the-password');
    await dialog.getByRole('button', { name: '签章', exact: true }).click();
    await dialog.getByRole('alert').getByText('密码不对').waitFor();

    await dialog.getByLabel('再次输入登录密码').fill(at.password);
    const file = { name: '印章.png', mimeType: 'image/png', buffer: sealPicture() };
    await dialog.getByLabel('印章扫描件').setInputFiles(file);
    await dialog.getByRole('img', { name: '印章预览' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await dialog.getByRole('button', { name: '签章', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });

    const signature = page.getByRole('region', { name: '签章' });
    await signature.getByText('真实、准确、完整，本人对其负责').waitFor();
    const seal = signature.getByRole('img', { name: /印章$/ });
    await seal.waitFor();
    const width = () =>
      seal.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth);
    await expect.poll(width).toBe(160);
    expect(await page.getByRole('button', { name: '撤销整批' }).count()).toBe(0);

    await page.getByRole('button', { name: '核对指纹' }).click();
    await page.getByText('数据与回执一致').waitFor();
    expect(await barriers(page)).toEqual([]);
    await keepPicture(page, 'receipt-signed');
  });

  it('prints on one sheet of paper, with the signature on it', async () => {
    const page = await visit({ as: 'tongji-head', theme: 'dark' });
    await page.goto(`/pushes/${signedReceipt}`);
    await page.getByRole('region', { name: '签章' }).getByRole('img').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: '核对指纹' }).isVisible()).toBe(false);
    const paper = await page.pdf({ format: 'A4' });
    expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});

describe('a signed value is corrected', () => {
  let caseNumber: string;

  it('a changed file is refused and told to ask for a correction', async () => {
    const { receipt, findings } = await push([{ unit: UNIT, value: '121.0' }]);
    expect(receipt).toBeNull();
    expect(findings[0]?.code).toBe('ROW_LOCKED');
    expect(findings[0]?.remedyZh).toContain('更正');
  });

  it('the clerk asks from the number itself, after a mistyped figure is pointed out', async () => {
    const page = await visit({ as: 'tongji' });
    await page.goto(explanation);
    await page.getByRole('button', { name: '申请更正' }).click();
    const dialog = page.getByRole('dialog', { name: '申请更正' });
    await dialog.getByLabel('新值（%）').fill('约121');
    await dialog.getByLabel('更正理由').fill('企业补报，重新核算');
    await dialog.getByRole('button', { name: '提交申请' }).click();
    await dialog.getByRole('alert').getByText('“约121”不是数').waitFor();
    expect(await barriers(page)).toEqual([]);
    await dialog.getByLabel('新值（%）').fill('121.0');
    await dialog.getByRole('button', { name: '提交申请' }).click();
    const link = page.getByRole('link', { name: /^JZ\d{8}-\d+$/ });
    caseNumber = (await link.innerText()).trim();
    await link.click();
    await heading(page, `更正申请 ${caseNumber}`);
    await page.getByText('待批准').first().waitFor();
    await page.getByRole('button', { name: '撤回申请' }).waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  it('the office finds it on top of the list, must say why to reject, and approves', async () => {
    const page = await visit({ as: 'office' });
    await page.goto('/corrections');
    await page.getByRole('link', { name: caseNumber }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await keepPicture(page, 'corrections');
    await page.getByRole('link', { name: caseNumber }).click();
    await page.getByRole('cell', { name: /120\.5/ }).waitFor();
    await page.getByRole('button', { name: '不批准' }).click();
    await page.getByRole('alert').getByText('请写明理由').waitFor();
    await page.getByLabel('意见', { exact: true }).fill('核对无误');
    await page.getByRole('button', { name: '批准更正' }).click();
    await page.getByText(/ 批准/).first().waitFor();
    await page.getByRole('link', { name: /^BT\d{8}-\d+$/ }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await keepPicture(page, 'correction');
  });

  it('the explanation shows both values and the case between them', async () => {
    const page = await visit({ as: 'leader' });
    await page.goto(explanation);
    const drawer = page.getByRole('dialog').getByRole('article');
    await drawer.getByText('已签章 120.5，现为 121.0').waitFor();
    await drawer.getByRole('link', { name: new RegExp(caseNumber) }).waitFor();
    expect(await drawer.getByRole('img', { name: /签章$/ }).count()).toBe(1);
    expect(await barriers(page)).toEqual([]);
    await keepPicture(page, 'explanation-signed');
  });

  it('the switch shows the signed value, in the address and on every page, and back', async () => {
    const page = await visit({ as: 'leader' });
    await page.goto(explanation);
    const actual = () =>
      page
        .getByRole('dialog')
        .getByRole('article')
        .getByRole('definition')
        .filter({ hasText: '终审' })
        .first();
    await actual().getByText('121.0%').waitFor();
    await page.getByRole('button', { name: '关闭' }).click();
    await page.getByRole('button', { name: /^数据口径/ }).click();
    await page.getByRole('radio', { name: '已签章值' }).click();
    await page.getByText('只显示已签章的值').waitFor();
    expect(new URL(page.url()).searchParams.get('basis')).toBe('signed');
    await page.getByRole('link', { name: '指标', exact: true }).click();
    expect(new URL(page.url()).searchParams.get('basis')).toBe('signed');

    await page.goto(`${explanation}&basis=signed`);
    await actual().getByText('120.5%').waitFor();
    await page.getByRole('button', { name: '关闭' }).click();
    await page.getByRole('button', { name: '显示最新值' }).click();
    await page.getByText('只显示已签章的值').waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('basis')).toBeNull();
  });
});

describe('a push that was a mistake', () => {
  it('is undone as a whole under a new receipt, and the old paper says so', async () => {
    const { receipt } = await push([{ unit: '990121', value: '55.5' }]);
    const page = await visit({ as: 'tongji' });
    await page.goto(`/pushes/${receipt?.receiptNumber}`);
    await page.getByRole('button', { name: '撤销整批' }).click();
    const dialog = page.getByRole('dialog', { name: /撤销整批/ });
    await dialog.getByLabel('撤销原因').fill('错了');
    await dialog.getByRole('button', { name: '撤销整批' }).click();
    await dialog.getByRole('alert').waitFor();
    await dialog.getByLabel('撤销原因').fill('拿错了文件');
    await dialog.getByRole('button', { name: '撤销整批' }).click();
    await page.getByText('拿错了文件').waitFor();
    expect(page.url()).not.toContain(receipt?.receiptNumber);
    await page.getByRole('link', { name: receipt?.receiptNumber }).click();
    await heading(page, `报送回执 ${receipt?.receiptNumber}`);
    await page.getByText('本回执写入的值已退回到此前的状态').waitFor();
    expect(await page.getByRole('button', { name: '撤销整批' }).count()).toBe(0);
  });
});

it('the new pages fit a phone', async () => {
  const page = await visit({ as: 'office', size: PHONE, language: 'en', theme: 'dark' });
  for (const path of [`/pushes/${signedReceipt}`, '/corrections']) {
    await page.goto(path);
    await page.getByRole('main').getByRole('link').first().waitFor();
    const width = await page.evaluate('document.documentElement.scrollWidth');
    expect(width, path).toBeLessThanOrEqual(PHONE.width);
    expect(await barriers(page), path).toEqual([]);
  }
});
