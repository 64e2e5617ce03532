import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll } from 'vitest';

export type Recorded = {
  method: string;
  url: URL;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
};
export type Answer = { status: number; body: unknown };

/** The far side of the command line: records what arrives and answers what the test says. */
class FarSide {
  readonly requests: Recorded[] = [];
  answer: (request: Recorded) => Answer = () => ({ status: 500, body: {} });
  address = '';
  #server: Server;

  constructor() {
    this.#server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const recorded: Recorded = {
        method: request.method ?? '',
        url: new URL(request.url ?? '/', 'http://far.side'),
        headers: request.headers,
        bytes: Buffer.concat(chunks),
      };
      this.requests.push(recorded);
      const { status, body } = this.answer(recorded);
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    });
  }

  async open(): Promise<void> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    this.address = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }
}

const binary = join(dirname(fileURLToPath(import.meta.url)), '..', 'bin', 'baton.mjs');

export type Run = { exitCode: number; stdout: string; stderr: string };

/** Runs the real command with nothing from this environment but what is given. */
export function baton(args: readonly string[], env: Record<string, string> = {}): Promise<Run> {
  return new Promise((done) => {
    const options = { env: { PATH: process.env.PATH, LANG: 'en_GB.UTF-8', ...env } };
    execFile(process.execPath, [binary, ...args], options, (error, stdout, stderr) => {
      done({
        exitCode: typeof error?.code === 'number' ? error.code : error ? -1 : 0,
        stdout,
        stderr,
      });
    });
  });
}

export const KEY = { BATON_API_KEY: 'bk_test' };

/** A far side for one test file, and the command run against it; cleared after every test. */
export function givenFarSide() {
  const far = new FarSide();
  const folder = mkdtempSync(join(tmpdir(), 'baton-cli-'));
  beforeAll(() => far.open());
  afterEach(() => {
    far.requests.length = 0;
  });
  afterAll(async () => {
    await far.close();
    rmSync(folder, { recursive: true });
  });
  const file = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const run = (args: string[], env: Record<string, string> = KEY) =>
    baton(args, { BATON_SERVER: far.address, ...env });
  const graphql = () => JSON.parse(far.requests[0]!.bytes.toString());
  return { far, folder, file, run, graphql };
}

export const RECEIPT = {
  receiptNumber: 'R20260101-0001',
  clientKey: 'x',
  door: 'CLI',
  fileName: '一季度.csv',
  accountName: '统计局',
  recordedAt: '2026-01-01T00:00:00Z',
  rowsRead: 12,
  rowsNew: 10,
  rowsChanged: 2,
  rowsUnchanged: 0,
  blankCells: 3,
  lightsChanged: 4,
  newReds: 1,
  notes: ['注：口径不变'],
  indicators: [{ code: 'GDP', nameZh: '地区生产总值', nameEn: 'Gross product' }],
  isReplay: false,
};
