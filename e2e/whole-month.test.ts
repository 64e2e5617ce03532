import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signInApi } from './support/api.ts';
import { latestMonth, yearToDate } from './support/city-facts.ts';
import { demoPassword, ownDataFolder } from './support/own-city.ts';
import { pushPageOn, workbookFile } from './support/push-page.ts';
import { sealPicture } from './support/seal-picture.ts';
import { type RunningServer, startServer } from './support/server.ts';
import { heading } from './support/tables.ts';
import { givenBrowser } from './support/visit.ts';

const visit = givenBrowser();
let server: RunningServer | null = null;
let at = { url: '', password: '' };
let period = '';
beforeAll(async () => {
  const folder = ownDataFolder('DEMO_CITY');
  server = await startServer({ BATON_DATA_DIR: folder });
  at = { url: server.url, password: demoPassword(folder) };
  period = yearToDate(await latestMonth(await signInApi(at.url, 'tongji', at.password)));
});
afterAll(() => server?.stop());

const HEAD = ['org_code', 'indicator_code', 'period', 'value'];
/** The department's workbook: the same two units, with the figures given. */
function workbook(name: string, first: string | number, second: string | number) {
  const rows = [
    ['990191', 'SERVICE_GROWTH', period, first],
    ['990192', 'SERVICE_GROWTH', period, second],
  ];
  return workbookFile(name, [HEAD, ...rows], '服务业');
}

describe('a month of a department, from its workbook to a corrected figure', () => {
  it('is dropped, mended, previewed, confirmed, signed, changed by a case, and both values stay to be seen', async () => {
    const clerk = await visit({ as: 'tongji', at });
    const push = await pushPageOn(clerk);
    await push.choose(await workbook('服务业.xlsx', '八点一', 7.4));
    const findings = push.findings('1 处需要改');
    await findings.waitFor();
    expect(await findings.getByRole('table').innerText()).toContain('D2');
    await push.mend(await workbook('服务业(改).xlsx', 8.11, 7.41));
    expect(await push.sentence()).toMatch(/^读取 2 行：/);
    await clerk.reload();
    expect(await push.sentence()).toMatch(/^读取 2 行：/);
    const receiptNumber = await push.confirm();

    const head = await visit({ as: 'tongji-head', at });
    await head.goto(`/pushes/${receiptNumber}`);
    await heading(head, `报送回执 ${receiptNumber}`);
    await head.getByRole('button', { name: '签章', exact: true }).click();
    const dialog = head.getByRole('dialog', { name: '签章' });
    await dialog.getByLabel('再次输入登录密码').fill(at.password);
    const seal = { name: '印章.png', mimeType: 'image/png', buffer: sealPicture() };
    await dialog.getByLabel('印章扫描件').setInputFiles(seal);
    await dialog.getByRole('button', { name: '签章', exact: true }).click();
    await head.getByRole('region', { name: '签章' }).getByText('真实、准确、完整').waitFor();

    const again = await pushPageOn(clerk);
    await again.choose(await workbook('服务业(更正).xlsx', 8.19, 7.41));
    expect(await again.sentence()).toContain('已签章的值要改 1');
    const locked = clerk.getByRole('region', { name: '1 个已签章的值要改' });
    await locked.getByLabel(/^理由/).fill('企业补报，重新核算');
    await clerk.getByRole('button', { name: '确认报送并提出更正申请' }).click();
    await clerk.getByText(/更正申请 \S+ 已提交/).waitFor();
    await clerk.getByRole('link', { name: '看更正申请' }).click();
    await clerk.waitForURL(/\/corrections\/JZ/);
    const caseNumber = /JZ\d{8}-\d+/.exec(clerk.url())?.[0] ?? '';

    const office = await visit({ as: 'office', at });
    await office.goto(`/corrections/${caseNumber}`);
    await heading(office, `更正申请 ${caseNumber}`);
    await office.getByLabel('意见', { exact: true }).fill('核对无误');
    await office.getByRole('button', { name: '批准更正' }).click();
    await office.getByRole('link', { name: /^BT\d{8}-\d+$/ }).waitFor();

    const leader = await visit({ as: 'leader', at });
    await leader.goto('/units/990191?explain=990191~SERVICE_GROWTH');
    const drawer = leader.getByRole('dialog').getByRole('article');
    await drawer.getByText(/已签章 8\.1\d*，现为 8\.\d+/).waitFor();
    await drawer.getByRole('link', { name: new RegExp(caseNumber) }).waitFor();
  });
});
