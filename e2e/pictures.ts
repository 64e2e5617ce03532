import { afterAll, beforeAll, it } from 'vitest';
import { signInApi } from './support/api.ts';
import { latestMonth, yearToDate } from './support/city-facts.ts';
import { demoPassword, ownDataFolder } from './support/own-city.ts';
import { PAGES } from './support/pages.ts';
import { keepPicture } from './support/picture.ts';
import { pushPageOn, tidyFile } from './support/push-page.ts';
import { type RunningServer, startServer } from './support/server.ts';
import { givenBrowser, PHONE, type VisitOptions } from './support/visit.ts';

const visit = givenBrowser();
let server: RunningServer;
let at: { url: string; password: string };

beforeAll(async () => {
  const folder = ownDataFolder('DEMO_CITY');
  server = await startServer({ BATON_DATA_DIR: folder });
  at = { url: server.url, password: demoPassword(folder) };
});
afterAll(() => server?.stop());

const SHOTS: [picture: string, page: string, options?: VisitOptions][] = [
  ['cockpit', 'cockpit'],
  ['cockpit-phone', 'cockpit', { size: PHONE }],
  ['cockpit-dark', 'cockpit', { theme: 'dark' }],
  ['ranking', 'ranking of one indicator'],
  ['trend', 'trend'],
  ['indicator', 'indicator'],
  ['unit', 'unit'],
  ['supply', 'suppliers’ board'],
  ['contract', 'contract'],
  ['calendar', 'working calendar'],
];

it.each(SHOTS)('takes the picture %s', async (picture, name, options) => {
  const known = PAGES.find((page) => page.name === name);
  if (!known) throw new Error(`No page ${name}`);
  const page = await visit({ as: 'leader', at, ...options });
  await page.goto(known.path);
  await known.ready(page);
  await keepPicture(page, picture);
});

it('takes the pictures of a refused push, of a preview and of a receipt', async () => {
  const page = await visit({ as: 'tongji', at });
  const push = await pushPageOn(page);
  const period = yearToDate(await latestMonth(await signInApi(at.url, 'tongji', at.password)));
  const rows = (last: string, unit: string) => [
    ['990102', 'SERVICE_GROWTH', period, '9.3'],
    ['990103', 'SERVICE_GROWTH', period, last],
    [unit, 'SERVICE_GROWTH', period, '5.1'],
  ];
  const name = '规上服务业10月.csv';
  await push.choose(tidyFile(name, rows('6.4%左右', '龙度县')));
  await push.findings(/处需要改/).waitFor();
  await keepPicture(page, 'push-findings');
  await push.mend(tidyFile(name, rows('6.4', '龙渡县')));
  await push.sentence();
  await keepPicture(page, 'push-preview');
  await push.confirm();
  await page.getByRole('link', { name: '打开回执' }).click();
  await page.getByRole('main').getByRole('article').waitFor();
  await keepPicture(page, 'receipt');
});
