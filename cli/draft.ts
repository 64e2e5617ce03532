import { setTimeout as delay } from 'node:timers/promises';
import { type Connection, post, unexpected } from './connection.ts';
import { FINDING_FIELDS, type Finding } from './finding-table.ts';
import { runGraphQL } from './graphql.ts';
import { EXIT, Stop } from './stop.ts';

export type Named = { code: string; nameZh: string; nameEn: string };
type Said = { value: string | null; missingReason: string | null };
type ValueKey = { unit: Named; indicator: Named; period: string };

/** A draft as the command line shows it; lists are capped, counts are whole. */
export type Draft = {
  state: string;
  files: {
    fileName: string | null;
    mappingSource: string | null;
    mappingJson: string | null;
    questions: {
      field: string;
      hasGuess: boolean;
      messageZh: string;
      messageEn: string;
      values: string[];
    }[];
  }[];
  rowsRead: number;
  rowsNew: number;
  rowsChanged: number;
  rowsUnchanged: number;
  rowsDeleting: number;
  valuesWithdrawn: number;
  lockedCount: number;
  findings: Finding[];
  findingCount: number;
  changes: (ValueKey & { before: Said | null; after: Said })[];
  missingCount: number;
  lightsChanged: number;
  newReds: number;
  lightChanges: (ValueKey & { before: string; after: string })[];
  rankChanges: {
    category: Named;
    unit: Named;
    period: string;
    before: number | null;
    after: number | null;
  }[];
};

const NAMED = '{ code nameZh nameEn }';
const KEY = `unit ${NAMED} indicator ${NAMED} period`;
const SAID = '{ value missingReason }';
const DRAFT_QUERY = `query PushDraft($id: ID!) {
  pushDraft(id: $id) {
    state
    files { fileName mappingSource mappingJson questions { field hasGuess messageZh messageEn values } }
    rowsRead rowsNew rowsChanged rowsUnchanged rowsDeleting valuesWithdrawn lockedCount
    findings { ${FINDING_FIELDS} } findingCount missingCount lightsChanged newReds
    changes { ${KEY} before ${SAID} after ${SAID} }
    lightChanges { ${KEY} before after }
    rankChanges { category ${NAMED} unit ${NAMED} period before after }
  }
}`;
const DISCARD = 'mutation DiscardPushDraft($id: ID!) { discardPushDraft(id: $id) }';
const DONE = ['READY', 'REFUSED', 'FAILED'];
const PAUSE_MS = [100, 200, 400, 800, 1_500];
const PATIENCE_MS = 30 * 60 * 1000;

export type SentFile = { name: string; bytes: Uint8Array };

/** Sends files as one draft; the server begins to read when the last one is there. */
export async function sendDraft(
  connection: Connection,
  files: readonly SentFile[],
  terms: URLSearchParams,
): Promise<string> {
  let draftId: string | null = null;
  for (const [index, { name, bytes }] of files.entries()) {
    const query = new URLSearchParams([['fileName', name], ...terms]);
    if (index < files.length - 1) query.set('more', 'true');
    const path: string = draftId === null ? '/api/drafts' : `/api/drafts/${draftId}/files`;
    const headers = { 'content-type': 'application/octet-stream', 'x-baton-door': 'CLI' };
    const reply = await post(connection, `${path}?${query}`, headers, new Uint8Array(bytes));
    const given = reply.body.draftId;
    if (typeof given !== 'string') throw unexpected(connection.server, reply);
    draftId = given;
  }
  return draftId ?? '';
}

/** The draft once the server has worked it through. */
export async function workedDraft(connection: Connection, id: string): Promise<Draft> {
  const until = Date.now() + PATIENCE_MS;
  for (let asked = 0; Date.now() < until; asked++) {
    type Data = { pushDraft: Draft | null };
    const { pushDraft } = await runGraphQL<Data>(connection, DRAFT_QUERY, { id });
    if (pushDraft === null) throw lost();
    if (DONE.includes(pushDraft.state)) return pushDraft;
    await delay(PAUSE_MS[Math.min(asked, PAUSE_MS.length - 1)]);
  }
  throw new Stop(
    EXIT.CONNECTION,
    '服务器 30 分钟内没有处理完，稍后请在推送页面查看',
    'The server did not finish within 30 minutes; look at the push page later',
  );
}

/** Throws a draft away; nothing of it is stored. */
export async function discardDraft(connection: Connection, id: string): Promise<void> {
  await runGraphQL(connection, DISCARD, { id });
}

function lost(): Stop {
  return new Stop(
    EXIT.REFUSED,
    '这份报送已被放弃：请重新推送',
    'The draft was discarded meanwhile: push again',
  );
}
