import type { SqlCase } from './sql-cases.ts';

const AT = new Date('2026-11-20T02:00:00.000Z');
const HASH = Buffer.from('00ff', 'hex');
const read = (args: unknown[], name = ''): SqlCase => ({ name, on: 'reader', args });
const write = (args: unknown[], answer?: Record<string, unknown>): SqlCase[] => [
  { name: '', on: 'trx', args, ...(answer && { answer }) },
];
const onScope = (args: unknown[]): SqlCase[] => [{ name: '', on: 'scope', args }];

const stagedRow = [1, null, 2, '数值', null, 'MERGE', 1, 3, 2026410, '100', null, 'FINAL'];
const scope = { indicatorIds: [1, 2], unitIds: [3, 4], periodKeys: [2026410] };
const said = { value: '1', missing_reason: null, quality: 'FINAL' };
const page = { limit: 21, beforeId: null, departmentId: null, state: null };
const exported = {
  indicatorIds: [1, 2],
  unitIds: [3, 4],
  fromKey: 2026401,
  toKey: 2026412,
  asOf: AT,
};
const after = { indicatorId: 1, unitId: 3, periodKey: 2026410, revision: 2 };

/** Sample calls of the repositories of pushing, signing, correcting, drafts and downloads. */
export const PUSH_SQL_CASES: Record<string, Record<string, SqlCase[]>> = {
  'observation/staged-row': {
    insertStagedRows: onScope([[stagedRow]]),
    insertDraftRows: onScope([[stagedRow], { id: 'draft', fileIndex: 0 }]),
    insertStagedDraft: write(['draft']),
    insertStagedCorrection: write(['5']),
    insertStagedUndo: write(['7'], { superseded: 0 }),
    deleteRepeatedRows: write([500]),
    listLateDeletions: write([500]),
    listRowsOutOfScope: [
      ...write([scope, 500]),
      { name: 'of every unit', on: 'trx', args: [{ ...scope, unitIds: null }, 500] },
    ],
    findStagedSummary: write([], {
      rows: 1,
      deleting: 0,
      indicatorIds: [1],
      periodKeys: [2026410],
    }),
    insertWithdrawals: write([[1, 2]]),
    insertScopeWithdrawals: write([scope]),
    getStagedRowsHash: write([], { hash: HASH }),
    getAskedRowsHash: write([], { hash: HASH }),
    getPushedRowsHash: write(['7'], { hash: HASH }),
  },
  'observation/consequence': {
    listValueChanges: write([200]),
    listMissingSinceLast: write([200]),
  },
  'observation/signature': {
    insertSignature: write(
      [
        {
          pushId: '7',
          accountId: '3',
          signerName: '李四',
          signedAt: AT,
          rowsHash: HASH,
          statement: '真实',
          seal: { type: 'image/png', bytes: HASH },
        },
      ],
      { signature_id: '1' },
    ),
    getPushedValueCounts: [{ ...read(['7']), answer: { values: 3, superseded: 1 } }],
    insertSignedValues: write(['1', '7'], { count: 3 }),
    findSeal: [read(['7'])],
  },
  'observation/export': {
    listObservationPage: [
      read([exported, null, 100], 'first page'),
      read([exported, after, 100], 'later page'),
    ],
    listRevisionPage: [
      read([exported, null, 100], 'first page'),
      read([exported, after, 100], 'later page'),
    ],
  },
  'correction/correction': {
    insertCaseNumber: write([], { id: '5' }),
    insertCase: write([
      {
        id: '5',
        caseNumber: 'JZ20261120-0005',
        kind: 'ERROR',
        reason: '录入有误',
        departmentId: 5,
        accountId: '3',
        fileName: null,
        requestedAt: AT,
      },
    ]),
    insertCaseRows: write(['5'], { moved: 1 }),
    insertCaseEvent: write([
      {
        caseId: '5',
        state: 'REQUESTED',
        accountId: '3',
        recordedAt: AT,
        comment: null,
        pushId: null,
      },
    ]),
    lockCase: write(['5']),
    getStaleRowCount: [{ ...read(['5']), answer: { count: 0 } }],
    findCase: [read(['JZ20261120-0005'])],
    listCases: [
      read([page], 'first page of all'),
      read([{ ...page, beforeId: '5', departmentId: 5, state: 'REQUESTED' }], 'open ones of one'),
    ],
    listCaseRows: [
      {
        ...read(['5', 2000]),
        answer: { ...said, value_before: '2', reason_before: null, quality_before: 'FINAL' },
      },
    ],
  },
  'draft/draft': {
    findDraft: [read(['draft'])],
    listDrafts: [read(['3', 20])],
    listUnfinishedDrafts: [read([])],
    listWaitingDrafts: [read([])],
    insertDraft: write([
      {
        id: 'draft',
        accountId: '3',
        departmentId: 5,
        mode: 'MERGE',
        scope: null,
        files: [],
        createdAt: AT,
      },
    ]),
    updateDraft: [
      { name: 'its state', on: 'trx', args: ['draft', { state: 'READING', updatedAt: AT }] },
      {
        name: 'all of it',
        on: 'trx',
        args: [
          'draft',
          {
            state: 'READY',
            updatedAt: AT,
            mode: 'REPLACE',
            scope: { indicators: null, units: null, periods: null },
            files: [],
            catalogueVersion: '4',
            rowsStaged: 3,
            report: {},
            pushId: '7',
          },
        ],
      },
    ],
    lockDraft: write(['draft']),
    deleteDraftRows: write(['draft']),
    getDraftRowCount: [{ ...read(['draft']), answer: { count: 3 } }],
  },
};
