import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { SpoolFull, SpoolTooLarge, sizeLimit, spoolFile, sweepSpool } from './spool-file.ts';

const MEGABYTE = 1024 * 1024;

function givenFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'baton-spool-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function* chunksOf(...texts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}

async function* endless(start: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(start);
  const block = Buffer.alloc(MEGABYTE, 0x31);
  for (;;) yield block;
}

describe('spooling a file', () => {
  it('keeps the bytes under a name of its own, with their digest, for the hub alone', async () => {
    const folder = givenFolder();
    const spooled = await spoolFile(chunksOf('单位,', '指标\n'), folder);
    const bytes = Buffer.from('单位,指标\n');
    expect(readFileSync(spooled.path)).toEqual(bytes);
    expect(spooled.size).toBe(bytes.length);
    expect(spooled.digest).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(readdirSync(folder)).toEqual([spooled.spoolName]);
    expect(statSync(spooled.path).mode & 0o777).toBe(0o600);
    const other = await spoolFile(chunksOf('单位,指标\n'), folder);
    expect(other.spoolName).not.toBe(spooled.spoolName);
  });

  it.each([
    ['a workbook', 'PK\u0003\u0004', 64],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 64],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 64],
    ['text', '单位,指标', 512],
  ])('lets %s have its limit, told by the first bytes', (_what, head, megabytes) => {
    expect(sizeLimit(Buffer.from(head))).toBe(megabytes * MEGABYTE);
  });

  it('stops a workbook that never ends, and leaves nothing of it', async () => {
    const folder = givenFolder();
    const spooling = spoolFile(endless('PK\u0003\u0004'), folder);
    await expect(spooling).rejects.toMatchObject({ limitBytes: 64 * MEGABYTE });
    await expect(spooling).rejects.toBeInstanceOf(SpoolTooLarge);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('knows a signature that arrives a byte at a time', async () => {
    const folder = givenFolder();
    const spooling = spoolFile(chunksOf('P', 'K', '\u0003', '\u0004'), folder, 65 * MEGABYTE);
    await expect(spooling).rejects.toMatchObject({ limitBytes: 64 * MEGABYTE });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('refuses a stated size before it opens a file', async () => {
    const folder = givenFolder();
    const opened: string[] = [];
    const spooling = spoolFile(chunksOf('x'), folder, 513 * MEGABYTE, (path) => {
      opened.push(path);
      return open(path, 'wx');
    });
    await expect(spooling).rejects.toMatchObject({ limitBytes: 512 * MEGABYTE });
    expect(opened).toEqual([]);
  });

  it('leaves nothing when the sender breaks off', async () => {
    const folder = givenFolder();
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('单位,');
      throw new Error('aborted');
    }
    await expect(spoolFile(broken(), folder)).rejects.toThrow('aborted');
    expect(readdirSync(folder)).toEqual([]);
  });

  it.runIf(process.platform === 'linux')('says so when the disk is full', async () => {
    const folder = givenFolder();
    const spooling = spoolFile(chunksOf('单位,'), folder, null, () => open('/dev/full', 'w'));
    await expect(spooling).rejects.toBeInstanceOf(SpoolFull);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('sweeping the spool folder', () => {
  it('makes it for the hub alone', async () => {
    const folder = join(givenFolder(), 'deep', 'spool');
    await sweepSpool(folder, new Set());
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('removes its own leftovers, and neither files still needed nor files of others', async () => {
    const folder = givenFolder();
    const kept = await spoolFile(chunksOf('a'), folder);
    const left = await spoolFile(chunksOf('b'), folder);
    writeFileSync(join(folder, 'thesis.docx'), 'mine');
    await sweepSpool(folder, new Set([kept.spoolName]));
    expect(readdirSync(folder).sort()).toEqual([kept.spoolName, 'thesis.docx'].sort());
    expect(left.spoolName).toMatch(/\.spool$/);
  });
});
