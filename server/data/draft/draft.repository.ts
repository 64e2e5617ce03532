import { sql } from 'kysely';
import type { Reader, Transaction } from '../connect.ts';
import type { PushMode } from '../observation/push.repository.ts';

export const DRAFT_STATES = [
  'RECEIVED',
  'READING',
  'CHECKING',
  'READY',
  'REFUSED',
  'CONFIRMED',
  'DISCARDED',
  'FAILED',
] as const;
/** Where a draft stands: being worked on, waiting for its sender, or done with. */
export type DraftState = (typeof DRAFT_STATES)[number];

/** A file of a draft as it was received. */
export type DraftFile = {
  fileName: string | null;
  size: number;
  /** SHA-256, hexadecimal. */
  digest: string;
  /** Code of a saved mapping; null = recognised by shape, or standard headers. */
  mappingCode: string | null;
  /** A mapping given with the file and not saved; null = none. */
  mapping: unknown;
  /** Name in the spool folder. */
  spoolName: string;
};

/** A draft as it is kept; `report` and `scope` are plain JSON whose shape the actions know. */
export type StoredDraft = {
  id: string;
  accountId: string;
  departmentId: number | null;
  state: DraftState;
  mode: PushMode;
  scope: unknown;
  files: DraftFile[];
  createdAt: Date;
  updatedAt: Date;
  catalogueVersion: string | null;
  rowsStaged: number | null;
  report: unknown;
  receiptNumber: string | null;
};

function drafts(db: Reader) {
  return db
    .selectFrom('push_draft as draft')
    .leftJoin('push', 'push.push_id', 'draft.push_id')
    .select(['draft.push_draft_id as id', 'draft.account_id as accountId', 'draft.state'])
    .select(['draft.department_id as departmentId', 'draft.mode', 'draft.scope', 'draft.files'])
    .select(['draft.created_at as createdAt', 'draft.updated_at as updatedAt', 'draft.report'])
    .select(['draft.catalogue_version as catalogueVersion', 'draft.rows_staged as rowsStaged'])
    .select('push.receipt_number as receiptNumber');
}

/** As JSON the database takes: it refuses the character NUL and halves of characters, which a cell may hold. */
function storable(json: unknown): string {
  return JSON.stringify(json, (_, one: unknown) =>
    typeof one === 'string' ? Buffer.from(one.replaceAll('\0', '')).toString() : one,
  );
}

/** The draft with a key; null when there is none. */
export async function findDraft(db: Reader, id: string): Promise<StoredDraft | null> {
  const row = await drafts(db).where('draft.push_draft_id', '=', id).executeTakeFirst();
  return (row as StoredDraft | undefined) ?? null;
}

/** The newest drafts of an account, newest first. */
export async function listDrafts(
  db: Reader,
  accountId: string,
  limit: number,
): Promise<StoredDraft[]> {
  const rows = await drafts(db)
    .where('draft.account_id', '=', accountId)
    .orderBy('draft.created_at', 'desc')
    .limit(limit)
    .execute();
  return rows as StoredDraft[];
}

/** Drafts a stop of the hub left half done, oldest first. */
export async function listUnfinishedDrafts(db: Reader): Promise<StoredDraft[]> {
  const rows = await drafts(db)
    .where('draft.state', 'in', ['RECEIVED', 'READING', 'CHECKING'])
    .orderBy('draft.created_at')
    .execute();
  return rows as StoredDraft[];
}

/** Files of the drafts that are not done with: neither confirmed nor discarded. */
export async function listWaitingDrafts(db: Reader): Promise<Pick<StoredDraft, 'id' | 'files'>[]> {
  const rows = await db
    .selectFrom('push_draft as draft')
    .select(['draft.push_draft_id as id', 'draft.files'])
    .where('draft.state', 'not in', ['CONFIRMED', 'DISCARDED'])
    .execute();
  return rows as Pick<StoredDraft, 'id' | 'files'>[];
}

/** Keeps a new draft. */
export async function insertDraft(
  trx: Transaction,
  draft: Pick<
    StoredDraft,
    'id' | 'accountId' | 'departmentId' | 'mode' | 'scope' | 'files' | 'createdAt'
  >,
): Promise<void> {
  await trx
    .insertInto('push_draft')
    .values({
      push_draft_id: draft.id,
      account_id: draft.accountId,
      department_id: draft.departmentId,
      state: 'RECEIVED',
      mode: draft.mode,
      scope: draft.scope === null ? null : storable(draft.scope),
      files: storable(draft.files),
      created_at: draft.createdAt,
      updated_at: draft.createdAt,
      catalogue_version: null,
      rows_staged: null,
      report: null,
      push_id: null,
    })
    .execute();
}

/** Changes what is given of a draft; a draft is work in progress, not history. */
export async function updateDraft(
  trx: Transaction,
  id: string,
  change: {
    state?: DraftState;
    updatedAt: Date;
    mode?: PushMode;
    scope?: unknown;
    files?: DraftFile[];
    catalogueVersion?: string | null;
    rowsStaged?: number | null;
    report?: unknown;
    pushId?: string;
  },
): Promise<void> {
  await trx
    .updateTable('push_draft')
    .set({ updated_at: change.updatedAt })
    .$if(change.state !== undefined, (query) => query.set({ state: change.state! }))
    .$if(change.mode !== undefined, (query) => query.set({ mode: change.mode! }))
    .$if(change.scope !== undefined, (query) =>
      query.set({ scope: change.scope === null ? null : storable(change.scope) }),
    )
    .$if(change.files !== undefined, (query) => query.set({ files: storable(change.files) }))
    .$if(change.catalogueVersion !== undefined, (query) =>
      query.set({ catalogue_version: change.catalogueVersion! }),
    )
    .$if(change.rowsStaged !== undefined, (query) => query.set({ rows_staged: change.rowsStaged! }))
    .$if(change.report !== undefined, (query) =>
      query.set({ report: change.report === null ? null : storable(change.report) }),
    )
    .$if(change.pushId !== undefined, (query) => query.set({ push_id: change.pushId! }))
    .where('push_draft_id', '=', id)
    .execute();
}

/** Serialises acts on one draft, and says its state then; null when there is none. */
export async function lockDraft(trx: Transaction, id: string): Promise<DraftState | null> {
  const row = await trx
    .selectFrom('push_draft')
    .select('state')
    .where('push_draft_id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return (row?.state as DraftState | undefined) ?? null;
}

/** Forgets the rows of a draft. */
export async function deleteDraftRows(trx: Transaction, id: string): Promise<void> {
  await trx.deleteFrom('draft_row').where('push_draft_id', '=', id).execute();
}

/** How many rows of a draft are there: fewer than were staged after a crash of the database. */
export async function getDraftRowCount(db: Reader, id: string): Promise<number> {
  const row = await db
    .selectFrom('draft_row')
    .select(sql<number>`count(*)::integer`.as('count'))
    .where('push_draft_id', '=', id)
    .executeTakeFirstOrThrow();
  return row.count;
}
