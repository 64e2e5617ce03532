import { decimal } from '../domain/decimal.ts';
import { cityCatalogue } from './city-catalogue.ts';
import { PUSH_SQL_CASES } from './sql-cases-push.ts';
import { QUALITY_SQL_CASES } from './sql-cases-quality.ts';
import type { makeRecorder } from './sql-recorder.ts';

type Recorder = ReturnType<typeof makeRecorder>;
export type SqlCase = {
  /** Says what is special about the call where a function has several. */
  name: string;
  /** Which handle the function takes first. */
  on: keyof Pick<Recorder, 'reader' | 'trx' | 'scope'>;
  args: unknown[];
  /** Row the database is said to answer with, for functions that need one. */
  answer?: Record<string, unknown>;
};

const AT = new Date('2026-11-20T02:00:00.000Z');
const HASH = Buffer.from('00ff', 'hex');
const { units, categories, memberships, blocks, lightRules, indicators } = cityCatalogue();
const read = (args: unknown[], name = ''): SqlCase => ({ name, on: 'reader', args });
const write = (args: unknown[], answer?: Record<string, unknown>): SqlCase[] => [
  { name: '', on: 'trx', args, ...(answer && { answer }) },
];

const receipt = {
  id: '7',
  receiptNumber: 'BT20261120-000007',
  accountId: '3',
  clientKey: 'finance-2026-10',
  rowsHash: HASH,
  door: 'UPLOAD',
  fileName: '10月.xlsx',
  departmentId: 5,
  recordedAt: AT,
  rowsRead: 3,
  rowsNew: 2,
  rowsChanged: 1,
  rowsUnchanged: 0,
  blankCells: 0,
  lightsChanged: 2,
  newReds: 1,
  notes: ['注：初步核算数'],
  indicatorIds: [1],
  periodKeys: [2026410],
  mode: 'REPLACE',
  rowsDeleting: 0,
  valuesWithdrawn: 1,
  rowsSkipped: 0,
  flagsRaised: 0,
  contractVersion: 'FINANCE@1',
  scope: { indicatorIds: [1], unitIds: null, periodKeys: [2026410] },
  reason: null,
};
const target = {
  unitId: 2,
  indicatorId: 1,
  year: 2026,
  value: decimal(120),
  lower: null,
  upper: null,
  dueMonth: null,
  startsAfterMonth: 0,
  responsiblePerson: null,
  documentNumber: null,
  assignedOn: '2026-01-15',
};
const formerName = {
  unitCode: 'EAST',
  nameZh: '东河县',
  nameEn: 'East River County',
  shortNameZh: '东河',
  validFrom: '1981-01-01',
  validTo: '1992-12-30',
};
const lineageStep = {
  predecessorCode: 'EAST',
  successorCode: 'WEST',
  onDay: '2018-12-31',
  kind: 'MERGE',
  share: decimal('0.5'),
  carriesHistory: true,
  documentNumber: '国函〔2018〕1号',
  note: null,
};
const slice = { indicatorIds: [1, 2], unitIds: [3, 4], fromKey: 2026401, toKey: 2026412 };
const cells = { periodKey: 2026310, unitIds: [3, 4] };

/** Sample calls by repository file and function: at least one for every exported function that runs SQL. */
export const SQL_CASES: Record<string, Record<string, SqlCase[]>> = {
  ...PUSH_SQL_CASES,
  ...QUALITY_SQL_CASES,
  'account/account': {
    findAccountByLogin: [read(['office'])],
    findAccountById: [read(['3'])],
    findAccountBySession: [read([HASH, AT])],
    findAccountByApiKey: [read([HASH, '2026-11-20'])],
    hasAccounts: [read([])],
    insertAccount: [
      ...write([
        {
          login: 'a',
          displayName: 'A',
          role: 'LEAD_DEPARTMENT',
          unitCode: 'FIN',
          passwordHash: 'hash',
        },
      ]),
      {
        name: 'city-wide',
        on: 'trx',
        args: [
          { login: 'a', displayName: 'A', role: 'LEADER', unitCode: null, passwordHash: 'hash' },
        ],
      },
    ],
    updateSignInState: write(['3', { failedCount: 5, lockedUntil: AT }]),
    lockSignInState: write(['3'], { failed_count: 4, locked_until: null }),
  },
  'account/api-key': {
    listApiKeys: [read(['3'])],
    insertApiKey: write(
      [
        {
          accountId: '3',
          name: 'A',
          prefix: 'baton_abcdef',
          secretHash: HASH,
          createdAt: AT,
          expiresOn: '2026-12-31',
        },
      ],
      {},
    ),
    updateApiKeyRevoked: write([{ id: '1', accountId: '3', revokedAt: AT }]),
    updateApiKeyUsed: write(['1', AT]),
  },
  'account/session': {
    insertSession: write([{ tokenHash: HASH, accountId: '3', createdAt: AT, expiresAt: AT }]),
    deleteSession: write([HASH]),
  },
  'calendar/calendar': {
    listCalendarExceptions: [read([])],
    insertCalendarExceptions: write([
      [{ day: '2027-02-06', isWorking: false, nameZh: '春节', nameEn: 'A', source: 'OFFICE' }],
      { accountId: '3', recordedAt: AT },
    ]),
  },
  'catalogue/catalogue': {
    getCatalogueVersion: [{ ...read([]), answer: { version: '1' } }],
    getCatalogue: [
      {
        ...read([]),
        answer: {
          version: '1',
          code: 'CITY',
          name_zh: '槐安市',
          valid_from: '1949-10-01',
          lower_end: null,
          upper_end: null,
          valid_from_key: 2026301,
          valid_to_key: null,
          items: [],
          share: null,
          day: '2027-01-01',
          short_name_zh: '槐安市',
          name_en: 'Huai’an',
        },
      },
    ],
  },
  'catalogue/catalogue-write': {
    updateCatalogueVersion: write([]),
    updateUnit: write([units[1], 2]),
    updateCategory: write([categories[0]]),
    updateMembership: write([memberships[2]]),
    updateBlock: write([blocks[0]]),
    updateIndicator: write([indicators[0]]),
    updateLightRule: write([lightRules[0]], { light_rule_id: 1 }),
  },
  'contract/contract': {
    listContracts: [read([])],
    lockContract: write(['FIN-MONTHLY', 'FIN'], { contract_id: 1, department_code: 'FIN' }),
    insertContractVersion: write(
      [
        1,
        {
          code: 'FIN-MONTHLY',
          nameZh: '财政月报',
          nameEn: 'Finance monthly',
          departmentCode: 'FIN',
          validFrom: { kind: 'MONTH', year: 2026, ordinal: 1 },
          validTo: null,
          reason: '首版',
          items: [],
          share: null,
        },
        { accountId: '3', recordedAt: AT },
      ],
      { version: 1 },
    ),
  },
  'mapping/mapping': {
    findMappingByShape: [read(['0a1b2c'])],
    updateMappingShape: write(['FIN_MONTHLY', '0a1b2c']),
    findMappingDefinition: [read(['FIN_MONTHLY'])],
    listMappings: [read([])],
    updateMapping: write([
      { code: 'A', nameZh: '甲', nameEn: 'A', definition: '{}', accountId: '3', savedAt: AT },
    ]),
    findMappingOwner: [read(['FIN_MONTHLY'])],
  },
  'observation/observation': {
    listObservations: [
      read([{ ...slice, asOf: null, basis: 'LATEST' }], 'as known now'),
      read([{ ...slice, asOf: AT, basis: 'LATEST' }], 'as known then'),
      read([{ ...slice, asOf: AT, basis: 'SIGNED' }], 'as signed by then'),
    ],
    listRevisions: [read([{ indicatorId: 1, unitId: 3, periodKey: 2026410, asOf: AT }])],
    findPeriodSpan: [
      read([{ indicatorId: 1, unitIds: [3, 4], kindDigit: 4 }], 'of some units'),
      read([{ indicatorId: 1, unitIds: null, kindDigit: 4 }], 'of any unit'),
    ],
  },
  'observation/observation-write': {
    lockIndicators: write([[2, 1]]),
    insertChanges: write([], { rowsNew: 1, rowsChanged: 0, valuesWithdrawn: 0 }),
    listLockedChanges: [
      ...write([null, 500]),
      { name: 'but those of a case', on: 'trx', args: ['5', 500] },
    ],
    listUnsignedChanges: write([500]),
    deleteChanges: write([]),
    insertReaffirmations: write(['7']),
    insertObservations: write(['7', AT]),
    insertTouchedByChanges: write([]),
  },
  'observation/push': {
    findReceiptByClientKey: [read([{ accountId: '3', clientKey: 'finance-2026-10', at: AT }])],
    insertClientKey: write([
      {
        accountId: '3',
        clientKey: 'finance-2026-10',
        pushId: '7',
        inputHash: HASH,
        askedHash: HASH,
        expiresAt: AT,
      },
    ]),
    insertPushRefusal: write([
      {
        accountId: '3',
        departmentId: 5,
        door: 'UPLOAD',
        fileName: null,
        refusedAt: AT,
        rowsRead: 3,
        findingCount: 1,
        findingCodes: ['UNIT_UNKNOWN'],
      },
    ]),
    findReceiptByNumber: [read(['BT20261120-000007'])],
    listUndoNumbers: [read(['BT20261120-000007'])],
    listReceipts: [
      read([{ limit: 21, after: null, departmentId: null }], 'first page of all departments'),
      read(
        [{ limit: 21, after: { recordedAt: AT, id: '7' }, departmentId: 5 }],
        'later page of one department',
      ),
    ],
    lockClientKey: write(['3', 'finance-2026-10']),
    insertPushNumber: write([], { id: '7' }),
    insertPush: write([receipt]),
    insertIndicatorNotes: write(['7', [1, 2], ['注：初步核算数']]),
    listIndicatorNotes: [read([[1, 2]])],
  },
  'progress/progress': {
    listLights: [read([2026310, [3, 4]])],
    listCells: [
      read([{ ...cells, indicatorId: null, minSeverity: null }], 'all indicators'),
      read([{ ...cells, indicatorId: 1, minSeverity: 2 }], 'red list of one indicator'),
    ],
    listUnitCounts: [read([2026310, [3, 4]])],
    listMonthCounts: [read([{ fromKey: 2026301, toKey: 2026312, unitIds: [3, 4] }])],
    findLatestLitMonth: [read([])],
    listYears: [read([])],
    findLatestPush: [read([null], 'now'), read([AT], 'then')],
  },
  'progress/progress-write': {
    listTouchedTargets: write([]),
    listTouchedObservations: write([]),
    listLightChanges: write([200]),
    updateProgressCells: [
      { name: '', on: 'scope', args: [[], 2], answer: { lights_changed: 0, new_reds: 0 } },
    ],
  },
  'supply/supply': {
    listArrivals: [
      read([[{ indicatorId: 1, unitId: 3, periodKey: 2026410, leastQuality: 'PRELIMINARY' }]]),
    ],
    listCorrectedAfterSigning: [
      read([[{ indicatorId: 1, unitId: 3, periodKey: 2026410, leastQuality: null }]]),
    ],
    listRefusedRows: [read([{ fromDay: '2026-11-01', toDay: '2026-11-30' }])],
  },
  'unit-lineage/unit-lineage': {
    listFormerNames: [read([])],
    listLineage: [read([])],
    updateFormerName: write([formerName]),
    updateLineage: write([lineageStep]),
  },
  'unit-lineage/unit-tree-write': {
    insertUnitTree: [{ name: '', on: 'scope', args: [[units[1]], 7] }],
    insertFormerNames: [{ name: '', on: 'scope', args: [[formerName]] }],
    insertLineage: [{ name: '', on: 'scope', args: [[lineageStep]] }],
  },
  'target/target': {
    listTargets: [
      read(
        [{ fromYear: 2026, toYear: 2026, unitIds: null, indicatorIds: null, asOf: null }],
        'all',
      ),
      read(
        [{ fromYear: 2025, toYear: 2026, unitIds: [3], indicatorIds: [1], asOf: AT }],
        'one, as known then',
      ),
    ],
    insertTargets: [
      { name: '', on: 'scope', args: [[target], { accountId: '2', recordedAt: AT }] },
    ],
  },
};
