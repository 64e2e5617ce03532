import { basename } from 'node:path';
import type { Options } from './arguments.ts';
import { checkedKey, contentKey } from './client-key.ts';
import { type Connection, post, unexpected } from './connection.ts';
import { type Finding, findingTable } from './finding-table.ts';
import { readBytes } from './json-file.ts';
import { type Language, linesIn } from './language.ts';
import { pushDraft } from './push-draft.ts';
import { pushQuery } from './push-query.ts';
import { type Receipt, receiptLines } from './receipt-lines.ts';
import { EXIT, type ExitCode, Stop } from './stop.ts';
import { printable } from './text-table.ts';

type Pushed = { receipt: Receipt | null; findings: Finding[]; findingCount: number };
type Print = (line: string) => void;

/** Pushes one file directly; several files, or a rehearsal, by way of a draft. All files together are one push. */
export async function push(
  paths: readonly string[],
  options: Options,
  connection: Connection,
  language: Language,
  print: Print,
): Promise<ExitCode> {
  const query = pushQuery(options);
  const isDryRun = options['dry-run'] ?? false;
  const files = paths.map((path) => ({ name: basename(path), bytes: readBytes(path) }));
  if (files.length > 1 || isDryRun) {
    if (options.key !== undefined) throw keyWithoutUse();
    return pushDraft(
      connection,
      { files, query, isDryRun },
      options.json ?? false,
      language,
      print,
    );
  }
  const [path = '', { bytes, name }] = [paths[0], files[0]!];
  const clientKey =
    options.key === undefined ? contentKey(bytes, query.toString()) : checkedKey(options.key);
  const pushed = await pushOne(name, bytes, clientKey, query, connection);
  if (options.json) print(JSON.stringify({ file: path, clientKey, ...pushed }));
  else for (const line of reportLines(name, pushed, language)) print(line);
  return pushed.receipt === null ? EXIT.REFUSED : EXIT.OK;
}

function keyWithoutUse(): Stop {
  return new Stop(
    EXIT.USAGE,
    '--key 只用于直接推送一个文件，不能与多个文件或 --dry-run 同用',
    '--key goes with one file pushed directly, not with several files or --dry-run',
  );
}

async function pushOne(
  name: string,
  bytes: Uint8Array,
  clientKey: string,
  terms: URLSearchParams,
  connection: Connection,
): Promise<Pushed> {
  const query = new URLSearchParams([['fileName', name], ...terms]);
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

function reportLines(fileName: string, pushed: Pushed, language: Language): string[] {
  const name = printable(fileName);
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
