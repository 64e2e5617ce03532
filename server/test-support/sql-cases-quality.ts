import { decimal } from '../domain/decimal.ts';
import { ruleParameters } from '../domain/quality-rule.ts';
import type { SqlCase } from './sql-cases.ts';

const AT = new Date('2026-11-20T02:00:00.000Z');
const read = (args: unknown[], name = ''): SqlCase => ({ name, on: 'reader', args });
const write = (args: unknown[]): SqlCase[] => [{ name: '', on: 'trx', args }];
const anyFlag = {
  limit: 21,
  after: null,
  state: null,
  indicatorIds: null,
  periodKey: null,
  ruleCode: null,
  severity: null,
  id: null,
};
const draft = {
  code: 'BUDGET_RANGE',
  nameZh: '收入取值范围',
  nameEn: 'Range of revenue',
  ownerDepartmentCode: 'FIN',
  severity: 'WARNING',
  noteZh: '',
  noteEn: '',
  isActive: true,
  kind: 'RANGE',
  parameters: ruleParameters({ indicator: 'BUDGET', min: decimal(0) }),
};
const breach = [0, '1', 'A', 'WARNING', 1, 3, 2026410, 1, '100', '[]', '低', 'low'];

/** Sample calls of the repositories of quality and reconciliation. */
export const QUALITY_SQL_CASES: Record<string, Record<string, SqlCase[]>> = {
  'quality/quality-rule': {
    listQualityRules: [read([])],
    lockQualityRules: write([]),
    insertQualityRule: write([draft, { accountId: '2', recordedAt: AT }]),
  },
  'quality/quality-figures': {
    listChangedIndicators: write([]),
    listChangedKeys: write([[1, 2]]),
    listSeriesTexts: write([{ indicatorId: 1, unitIds: [3, 4], fromYear: 2021, toYear: 2027 }]),
    listEarlierValues: write([[1, 2]]),
  },
  'quality/quality-flag-write': {
    insertStagedBreaches: [{ name: '', on: 'scope', args: [[breach]] }],
    listBlockingBreaches: write([]),
    insertFlags: write(['7', AT]),
  },
  'quality/quality-flag': {
    listFlags: [
      read([anyFlag], 'first page of all'),
      read(
        [
          {
            ...anyFlag,
            after: { recordedAt: AT, id: '9' },
            state: 'OPEN',
            indicatorIds: [1],
            periodKey: 2026410,
            ruleCode: 'FALLS',
            severity: 'WARNING',
          },
        ],
        'later page of open ones of a department, a rule and a severity',
      ),
      read([{ ...anyFlag, id: '9', limit: 1 }], 'one'),
    ],
    lockFlag: write(['9']),
    insertVerdict: write([
      {
        flagId: '9',
        verdict: 'CONFIRMED_RIGHT',
        comment: '一次性入库',
        accountId: '3',
        recordedAt: AT,
      },
    ]),
  },
  'quality/reconciliation': {
    listCounterparts: [read([])],
    insertCounterpart: write([
      {
        indicatorId: 1,
        counterpartId: 2,
        tolerancePercent: decimal('0.5'),
        scoringSide: 'INDICATOR',
        validFrom: '2026-01-01',
        accountId: '2',
        recordedAt: AT,
      },
    ]),
    listDecisions: [read([{ indicatorId: 1, fromYear: 2026, toYear: 2026 }])],
    insertDecision: write([
      {
        indicatorId: 1,
        counterpartId: 2,
        unitId: 3,
        periodKey: 2026410,
        revision: 1,
        counterpartRevision: 1,
        verdict: 'KEEP',
        reason: '以统计口径为准',
        accountId: '2',
        recordedAt: AT,
        pushId: null,
      },
    ]),
  },
};
