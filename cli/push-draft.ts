import type { Connection } from './connection.ts';
import { type Draft, discardDraft, type SentFile, sendDraft, workedDraft } from './draft.ts';
import { draftLines } from './draft-lines.ts';
import { FINDING_FIELDS, type Finding, findingTable } from './finding-table.ts';
import { runGraphQL } from './graphql.ts';
import { type Language, linesIn, type Texts } from './language.ts';
import { RECEIPT_FIELDS, type Receipt, receiptLines } from './receipt-lines.ts';
import { EXIT, type ExitCode, Stop } from './stop.ts';

type Print = (line: string) => void;
type Outcome = {
  receipt: Receipt | null;
  caseNumber: string | null;
  findings: Finding[];
  findingCount: number;
};

const CONFIRM = `mutation ConfirmPushDraft($input: ConfirmPushDraftInput!) {
  confirmPushDraft(input: $input) {
    receipt { ${RECEIPT_FIELDS} } caseNumber findings { ${FINDING_FIELDS} } findingCount
  }
}`;

/** Sends files as a draft, says what they would do, and confirms it; a rehearsal ends there and leaves nothing. */
export async function pushDraft(
  connection: Connection,
  sent: { files: SentFile[]; query: URLSearchParams; isDryRun: boolean },
  isJson: boolean,
  language: Language,
  print: Print,
): Promise<ExitCode> {
  const draftId = await sendDraft(connection, sent.files, sent.query);
  const draft = await workedDraft(connection, draftId);
  const guessed = draft.files.find((file) => file.mappingSource === 'PROPOSED');
  const isOver = sent.isDryRun || draft.state !== 'READY' || guessed !== undefined;
  if (isOver) {
    await discardDraft(connection, draftId);
    if (draft.state === 'FAILED') throw failed();
    for (const line of isJson ? [JSON.stringify({ draft })] : previewLines(draft, language))
      print(line);
    if (guessed && !sent.isDryRun) throw notConfirmed(guessed.fileName ?? '?');
    return draft.state === 'READY' ? EXIT.OK : EXIT.REFUSED;
  }
  if (!isJson) for (const line of draftLines(draft, language)) print(line);
  type Data = { confirmPushDraft: Outcome };
  const input = { draftId, correction: null };
  const { confirmPushDraft } = await runGraphQL<Data>(connection, CONFIRM, { input });
  const isRefused = confirmPushDraft.receipt === null;
  if (isRefused) await discardDraft(connection, draftId);
  for (const line of isJson
    ? [JSON.stringify({ draft, ...confirmPushDraft })]
    : outcomeLines(confirmPushDraft, language))
    print(line);
  return isRefused ? EXIT.REFUSED : EXIT.OK;
}

function previewLines(draft: Draft, language: Language): string[] {
  if (draft.state === 'REFUSED') return refusedLines(draft, language);
  const title = {
    zh: '试算：什么都没有入库。确认推送将会',
    en: 'Rehearsed: nothing was stored. A push would do this',
  };
  return [...linesIn(language, title), ...draftLines(draft, language)];
}

function outcomeLines(outcome: Outcome, language: Language): string[] {
  if (outcome.receipt === null) return refusedLines(outcome, language);
  const title = { zh: '✓ 已接收', en: '✓ Accepted' };
  return [...linesIn(language, title), ...receiptLines(outcome.receipt, language)];
}

function refusedLines(
  { findings, findingCount }: Pick<Outcome, 'findings' | 'findingCount'>,
  language: Language,
): string[] {
  const title: Texts = {
    zh: `✗ 未接收：${findingCount} 处有误，全部没有入库`,
    en: `✗ Refused: ${findingCount} wrong, nothing was stored`,
  };
  return [...linesIn(language, title), ...findingTable(findings, findingCount, language)];
}

function notConfirmed(fileName: string): Stop {
  return new Stop(
    EXIT.REFUSED,
    `“${fileName}”的列映射只是推测，须有人确认：请用 baton mapping propose 起草、核对后用 baton mapping save 保存，再以 --mapping 推送`,
    `How "${fileName}" is read is a guess that a person must confirm: draft a mapping with baton mapping propose, check it, save it with baton mapping save, and push with --mapping`,
  );
}

function failed(): Stop {
  return new Stop(
    EXIT.CONNECTION,
    '服务器处理时出错：请稍后执行同一命令，若仍出现请联系管理员',
    'The server failed at it: run the same command later, and tell the administrator if it stays',
  );
}
