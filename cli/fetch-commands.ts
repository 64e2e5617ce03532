import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { Options } from './arguments.ts';
import { type Connection, getFile } from './connection.ts';
import { type Language, linesIn } from './language.ts';
import { EXIT, type ExitCode, Stop } from './stop.ts';

type Print = (line: string) => void;

const EXPORTS = ['observations', 'revisions'];

/** Saves the template of a data contract for a month. */
export async function saveTemplate(
  contract: string,
  { period, output }: Options,
  connection: Connection,
  language: Language,
  print: Print,
): Promise<ExitCode> {
  if (output === undefined) {
    throw new Stop(
      EXIT.USAGE,
      '请用 -o 给出模板要存成的文件',
      'Say with -o where to save the template',
    );
  }
  const query = new URLSearchParams(period === undefined ? [] : [['period', period]]);
  const path = `/api/contracts/${encodeURIComponent(contract)}/template.xlsx?${query}`;
  await fetchTo(connection, path, output, language, print);
  return EXIT.OK;
}

/** Exports values or their revisions as CSV, to a file or to standard output. */
export async function exportFigures(
  what: string,
  options: Options,
  connection: Connection,
  language: Language,
  print: Print,
): Promise<ExitCode> {
  if (!EXPORTS.includes(what)) {
    throw new Stop(
      EXIT.USAGE,
      `没有“${what}”可导出：可用 observations（观测值）或 revisions（修订历史）`,
      `There is no "${what}" to export: use observations or revisions`,
    );
  }
  const { indicator, units, from, to, 'as-of': asOf, output } = options;
  const asked = Object.entries({ indicator, units, from, to, asOf });
  const given = asked.filter((pair): pair is [string, string] => pair[1] !== undefined);
  const path = `/api/export/${what}.csv?${new URLSearchParams(given)}`;
  if (output !== undefined) await fetchTo(connection, path, output, language, print);
  else await getFile(connection, path, toStdout);
  return EXIT.OK;
}

/** A reader such as `head` that has seen enough is no failure. */
async function toStdout(pieces: AsyncIterable<Uint8Array>): Promise<void> {
  try {
    await pipeline(pieces, process.stdout, { end: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}

/** A file that broke off half way never stands under the name that was asked for. */
async function fetchTo(
  connection: Connection,
  path: string,
  output: string,
  language: Language,
  print: Print,
): Promise<void> {
  const part = `${output}.part`;
  try {
    await getFile(connection, path, (pieces) => pipeline(pieces, createWriteStream(part)));
    await rename(part, output);
  } catch (error) {
    await rm(part, { force: true });
    if (error instanceof Stop) throw error;
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new Stop(
      EXIT.USAGE,
      `无法写文件“${output}”（${reason}）`,
      `The file "${output}" cannot be written (${reason})`,
    );
  }
  for (const line of linesIn(language, { zh: `✓ 已存为 ${output}`, en: `✓ Saved as ${output}` }))
    print(line);
}
