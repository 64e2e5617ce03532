import { basename } from 'node:path';
import type { Options } from './arguments.ts';
import { checkedKey, contentKey } from './client-key.ts';
import { type Connection, post, unexpected } from './connection.ts';
import { type Finding, findingTable } from './finding-table.ts';
import { readBytes } from './json-file.ts';
import { type Language, linesIn } from './language.ts';
import { type Receipt, receiptLines } from './receipt-lines.ts';
import { EXIT, type ExitCode, Stop } from './stop.ts';
import { printable } from './text-table.ts';

type Pushed = { receipt: Receipt | null; findings: Finding[]; findingCount: number };
type Print = (line: string) => void;

/** Pushes files one after the other, each as a push of its own; the worst outcome decides the code. */
export async function push(
  paths: readonly string[],
  options: Options,
  connection: Connection,
  language: Language,
  print: Print,
): Promise<ExitCode> {
  if (options.key !== undefined && paths.length > 1) {
    throw new Stop(
      EXIT.USAGE,
      '--key 只能用于一个文件：每次推送要有自己的键',
      '--key goes with one file only: every push needs a key of its own',
    );
  }
  const files = paths.map((path) => ({ path, bytes: readBytes(path) }));
  let exitCode: ExitCode = EXIT.OK;
  for (const { path, bytes } of files) {
    const clientKey =
      options.key === undefined ? contentKey(bytes, options.mapping) : checkedKey(options.key);
    const pushed = await pushOne(path, bytes, clientKey, options.mapping, connection);
    if (pushed.receipt === null) exitCode = EXIT.REFUSED;
    if (options.json) print(JSON.stringify({ file: path, clientKey, ...pushed }));
    else for (const line of reportLines(path, pushed, language)) print(line);
  }
  return exitCode;
}

async function pushOne(
  path: string,
  bytes: Uint8Array,
  clientKey: string,
  mapping: string | undefined,
  connection: Connection,
): Promise<Pushed> {
  const query = new URLSearchParams({ fileName: basename(path) });
  if (mapping !== undefined) query.set('mapping', mapping);
  const headers = {
    'content-type': 'application/octet-stream',
    'x-baton-key': clientKey,
    'x-baton-door': 'CLI',
  };
  const reply = await post(connection, `/api/push?${query}`, headers, new Uint8Array(bytes));
  const { receipt = null, findings, findingCount } = reply.body as Partial<Pushed>;
  if (Array.isArray(findings) && (receipt !== null || findings.length > 0)) {
    return { receipt, findings, findingCount: findingCount ?? findings.length };
  }
  throw unexpected(connection.server, reply);
}

function reportLines(path: string, pushed: Pushed, language: Language): string[] {
  const name = printable(basename(path));
  const { receipt, findings, findingCount } = pushed;
  if (receipt === null) {
    const title = {
      zh: `✗ 未接收 ${name}：${findingCount} 处有误，全部没有入库`,
      en: `✗ Refused ${name}: ${findingCount} wrong, nothing of it was stored`,
    };
    return [...linesIn(language, title), ...findingTable(findings, findingCount, language), ''];
  }
  const title = receipt.isReplay
    ? {
        zh: `= 此前已推送 ${name}，本次没有再写入；确要再写入请用 --key 另给一个键`,
        en: `= ${name} was pushed before, nothing was stored now; to store it again give another --key`,
      }
    : { zh: `✓ 已接收 ${name}`, en: `✓ Accepted ${name}` };
  return [...linesIn(language, title), ...receiptLines(receipt, language), ''];
}
