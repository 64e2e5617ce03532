import type { Connection } from './connection.ts';
import { runGraphQL } from './graphql.ts';
import { type Language, linesIn } from './language.ts';
import { RECEIPT_FIELDS, type Receipt, receiptLines } from './receipt-lines.ts';
import { EXIT, type ExitCode, Stop } from './stop.ts';
import { printable, textTable } from './text-table.ts';

type Print = (line: string) => void;

const RECEIPT_QUERY = `query Receipt($receiptNumber: String!) {
  push(receiptNumber: $receiptNumber) {
    ${RECEIPT_FIELDS}
  }
}`;

/** Shows what one push stored. */
export async function showReceipt(
  receiptNumber: string,
  connection: Connection,
  isJson: boolean,
  language: Language,
  print: Print,
): Promise<ExitCode> {
  type Data = { push: Receipt | null };
  const { push } = await runGraphQL<Data>(connection, RECEIPT_QUERY, { receiptNumber });
  if (push === null) {
    throw new Stop(
      EXIT.REFUSED,
      `没有回执“${receiptNumber}”，或此账户不能查看`,
      `There is no receipt "${receiptNumber}", or this account may not see it`,
    );
  }
  for (const line of isJson ? [JSON.stringify(push)] : receiptLines(push, language)) print(line);
  return EXIT.OK;
}

type Named = { code: string; nameZh: string; nameEn: string };

/** Lists the codes a push may use, with their names. */
export async function showList(
  name: 'units' | 'indicators',
  connection: Connection,
  isJson: boolean,
  language: Language,
  print: Print,
): Promise<ExitCode> {
  const query = `query List { ${name} { code nameZh nameEn } }`;
  const list = (await runGraphQL<Record<string, Named[]>>(connection, query, {}))[name] ?? [];
  const rows = list.map(({ code, nameZh, nameEn }) => [
    [printable(code)],
    ...(language === 'en' ? [] : [[printable(nameZh)]]),
    ...(language === 'zh' ? [] : [[printable(nameEn)]]),
  ]);
  for (const line of isJson ? [JSON.stringify(list)] : textTable(rows)) print(line);
  if (list.length === 0 && !isJson) {
    for (const line of linesIn(language, { zh: '目录是空的', en: 'The catalogue is empty' }))
      print(line);
  }
  return EXIT.OK;
}
