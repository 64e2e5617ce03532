import { basename } from 'node:path';
import type { Connection } from './connection.ts';
import { discardDraft, sendDraft, workedDraft } from './draft.ts';
import { readBytes } from './json-file.ts';
import { type Language, linesIn } from './language.ts';
import { EXIT, type ExitCode, Stop } from './stop.ts';
import { printable } from './text-table.ts';

/** Prints how the server would read a file, as a mapping to be checked and saved; its questions go to stderr. */
export async function proposeMapping(
  path: string,
  connection: Connection,
  isJson: boolean,
  language: Language,
  print: (line: string) => void,
): Promise<ExitCode> {
  const file = { name: basename(path), bytes: readBytes(path) };
  const draftId = await sendDraft(connection, [file], new URLSearchParams());
  const draft = await workedDraft(connection, draftId);
  await discardDraft(connection, draftId);
  const [read] = draft.files;
  if (!read?.mappingJson) throw unreadable(draft.findings[0]);
  const mapping: unknown = JSON.parse(read.mappingJson);
  const { mappingSource: source, questions } = read;
  if (isJson) {
    print(JSON.stringify({ source, mapping, questions }));
    return EXIT.OK;
  }
  print(JSON.stringify(mapping, null, 2));
  for (const { field, messageZh, messageEn, values } of questions) {
    const found = values.length === 0 ? '' : ` [${values.join(' | ')}]`;
    const lines = linesIn(language, { zh: messageZh, en: messageEn });
    for (const line of lines) console.error(printable(`? ${field}: ${line}${found}`));
  }
  return EXIT.OK;
}

function unreadable(finding: { messageZh: string; messageEn: string } | undefined): Stop {
  return new Stop(
    EXIT.REFUSED,
    finding?.messageZh ?? '文件无法读取',
    finding?.messageEn ?? 'The file cannot be read',
  );
}
