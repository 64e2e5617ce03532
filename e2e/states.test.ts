import { describe, expect, inject, it } from 'vitest';
import { cockpitOn } from './support/cockpit-page.ts';
import { nothingLoads } from './support/pages.ts';
import { heading } from './support/tables.ts';
import { givenBrowser } from './support/visit.ts';

const visit = givenBrowser();
const main = 'main';

describe('every state has words', () => {
  it('a stranger is sent to sign in, with the way back in the address', async () => {
    const page = await visit();
    await page.goto('/units/990122?period=2026-06&lang=en');
    await page.waitForURL(/\/sign-in/);
    const next = new URL(page.url()).searchParams.get('next');
    expect(next).toBe('/units/990122?period=2026-06&lang=en');
    await page.getByLabel(/账号|Account/).fill('leader');
    await page.getByLabel(/密码|Password/).fill(inject('city').password);
    await page.getByRole('button', { name: /登录|Sign in/ }).click();
    await page.waitForURL((url) => url.pathname + url.search === next);
    await heading(page, 'Ninghuai County');
  });

  it('the meeting screen may not see receipts, and is told whom to ask', async () => {
    const page = await visit({ as: 'screen' });
    await page.goto('/pushes');
    await page.getByText('您的账号不能看这一页').waitFor();
    expect(await page.getByRole(main).innerText()).toContain('请联系绩效办');
    expect(await page.locator('a[href^="/push"]').count()).toBe(0);
  });

  it('a unit may not see the figures of another unit, and sees its own', async () => {
    const page = await visit({ as: 'ninghuai' });
    await page.goto('/units/990102');
    await page.getByText('您的账号不能看这一页').waitFor();
    expect(await page.getByRole('table').count()).toBe(0);
    await page.goto('/units/990122');
    await page
      .getByRole('region', { name: /^指标全貌/ })
      .getByRole('table')
      .waitFor();
  });

  it('a role that may not push is told so', async () => {
    const page = await visit({ as: 'analyst' });
    await page.goto('/push');
    await page.getByText('您的账号不能报送数据').waitFor();
    expect(await page.getByText('把文件拖到这里').count()).toBe(0);
  });

  it.each(['/units/000000', '/indicators/NO_SUCH', '/pushes/BT19990101-000001', '/nowhere'])(
    '%s is not found, and says what may have happened',
    async (path) => {
      const page = await visit({ as: 'leader' });
      await page.goto(path);
      await page.getByRole(main).getByText('它可能已更名或撤并').waitFor();
    },
  );

  it('a condition in the address that cannot be is named, not drawn', async () => {
    const page = await visit({ as: 'leader', provokes: [/status of 400/] });
    await page.goto('/?period=2026-99');
    await page.getByText('网址里的条件不成立').waitFor();
  });

  it('a slow answer shows the page in outline before its data', async () => {
    const page = await visit({ as: 'leader' });
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('query Cockpit')) await held;
      await route.continue();
    });
    await page.goto('/');
    await page.getByRole('status').filter({ hasText: '正在载入' }).first().waitFor();
    expect(await cockpitOn(page).redList.count()).toBe(0);
    release();
    await cockpitOn(page).redList.waitFor();
    await nothingLoads(page);
  });
});
