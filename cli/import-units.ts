import { type Connection, post, unexpected } from './connection.ts';
import { readBytes } from './json-file.ts';
import { type Language, linesIn } from './language.ts';
import { EXIT, type ExitCode } from './stop.ts';
import { printable, textTable } from './text-table.ts';

type Fault = { code: string; messageZh: string; messageEn: string };
type Imported = {
  units: number;
  formerNames: number;
  lineage: number;
  unchanged: number;
  faults: Fault[];
  faultCount: number;
};

const SHOWN = 50;

/** Sends a file of area codes over time and says what of it was new. */
export async function importUnits(
  path: string,
  connection: Connection,
  isJson: boolean,
  language: Language,
  print: (line: string) => void,
): Promise<ExitCode> {
  const headers = { 'content-type': 'text/csv' };
  const reply = await post(connection, '/api/units', headers, new Uint8Array(readBytes(path)));
  const body = reply.body as Partial<Imported>;
  if (!Array.isArray(body.faults)) throw unexpected(connection.server, reply);
  const imported = body as Imported;
  const isRefused = imported.faultCount > 0;
  const lines = isRefused ? faultLines(imported, language) : doneLines(imported, language);
  for (const line of isJson ? [JSON.stringify(imported)] : lines) print(line);
  return isRefused ? EXIT.REFUSED : EXIT.OK;
}

function doneLines(imported: Imported, language: Language): string[] {
  const { units, formerNames, lineage, unchanged } = imported;
  return linesIn(language, {
    zh: `✓ 已写入单位 ${units} 个、曾用名 ${formerNames} 条、沿革 ${lineage} 条；${unchanged} 条原已在册`,
    en: `✓ Written: ${units} units, ${formerNames} former names, ${lineage} steps of lineage; ${unchanged} were there already`,
  });
}

function faultLines({ faults, faultCount }: Imported, language: Language): string[] {
  const title = {
    zh: `✗ 未导入：${faultCount} 处有误，全部没有生效`,
    en: `✗ Not imported: ${faultCount} wrong, nothing of it took effect`,
  };
  const rows = faults
    .slice(0, SHOWN)
    .map(({ code, messageZh, messageEn }) => [
      [printable(code)],
      linesIn(language, { zh: printable(messageZh), en: printable(messageEn) }),
    ]);
  const left = faultCount - rows.length;
  const more =
    left > 0 ? linesIn(language, { zh: `……另有 ${left} 处`, en: `… and ${left} more` }) : [];
  return [...linesIn(language, title), ...textTable(rows), ...more];
}
