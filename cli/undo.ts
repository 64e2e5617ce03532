import type { Options } from './arguments.ts';
import type { Connection } from './connection.ts';
import { FINDING_FIELDS, type Finding, findingTable } from './finding-table.ts';
import { runGraphQL } from './graphql.ts';
import { type Language, linesIn } from './language.ts';
import { RECEIPT_FIELDS, type Receipt, receiptLines } from './receipt-lines.ts';
import { EXIT, type ExitCode, Stop } from './stop.ts';

type Undone = { receipt: Receipt | null; findings: Finding[]; findingCount: number };

const UNDO = `mutation UndoPush($input: UndoPushInput!) {
  undoPush(input: $input) {
    receipt { ${RECEIPT_FIELDS} } findings { ${FINDING_FIELDS} } findingCount
  }
}`;

/** Takes a push back as a push of its own, with its own receipt; history stays. */
export async function undo(
  receiptNumber: string,
  { reason, json }: Options,
  connection: Connection,
  language: Language,
  print: (line: string) => void,
): Promise<ExitCode> {
  if (reason === undefined || reason.trim() === '') {
    throw new Stop(
      EXIT.USAGE,
      '撤销要写明理由：--reason "…"，会留在回执上',
      'Undoing needs a reason, which is kept on the receipt: --reason "…"',
    );
  }
  const input = { receiptNumber, reason };
  const { undoPush } = await runGraphQL<{ undoPush: Undone }>(connection, UNDO, { input });
  for (const line of json ? [JSON.stringify(undoPush)] : lines(undoPush, receiptNumber, language))
    print(line);
  return undoPush.receipt === null ? EXIT.REFUSED : EXIT.OK;
}

function lines(undone: Undone, receiptNumber: string, language: Language): string[] {
  const { receipt, findings, findingCount } = undone;
  if (receipt === null) {
    const title = { zh: `✗ 未撤销 ${receiptNumber}`, en: `✗ ${receiptNumber} was not undone` };
    return [...linesIn(language, title), ...findingTable(findings, findingCount, language)];
  }
  const title = { zh: `✓ 已撤销 ${receiptNumber}`, en: `✓ ${receiptNumber} is undone` };
  return [...linesIn(language, title), ...receiptLines(receipt, language)];
}
