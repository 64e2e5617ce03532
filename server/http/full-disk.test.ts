import { open } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeAll, describe, expect, it } from 'vitest';
import { spoolFile } from '../files/spool-file.ts';
import { givenCity, type TestCity } from '../test-support/given-city.ts';
import { afterwards } from '../test-support/test-store.ts';
import { sendSpoolFault } from './spool-body.ts';

let city: TestCity;
let url: string;
beforeAll(async () => {
  city = await givenCity({ targets: [] });
  const server = createServer((request, response) => {
    const context = city.as('finance');
    const openFull = () => open('/dev/full', 'w');
    spoolFile(
      request.iterator({ destroyOnReturn: false }),
      context.spoolFolder,
      null,
      openFull,
    ).catch((error: unknown) => sendSpoolFault(context, request, response, error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterwards(async () => {
    server.closeAllConnections();
    server.close();
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

describe.runIf(process.platform === 'linux')('a full disk', () => {
  it.each([10, 20_000_000])(
    'is told with 507 in both languages to who sends %i bytes',
    async (size) => {
      const response = await fetch(url, { method: 'POST', body: Buffer.alloc(size, 0x31) });
      const body = await response.json();
      expect([response.status, body.code, body.receipt]).toEqual([507, 'SPOOL_FULL', null]);
      expect(body.findings).toMatchObject([{ code: 'SPOOL_FULL' }]);
      expect(body.messageZh).toContain('磁盘已满');
      expect(body.messageEn).toContain('disk of the server is full');
    },
  );
});
