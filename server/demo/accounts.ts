import type { Role } from '../domain/permission.ts';
import { LEAD_CODES, leadName } from './pushes.ts';

/** An account of the demo city; passwords are set elsewhere. */
export type DemoAccount = {
  login: string;
  displayName: string;
  role: Role;
  unitCode: string | null;
};

const LEAD_LOGINS: Readonly<Record<string, string>> = {
  D101: 'fagai',
  D102: 'gongxin',
  D103: 'caizheng',
  D104: 'tongji',
  D105: 'shangwu',
  D106: 'zhujian',
  D107: 'nongye',
  D109: 'keji',
  D201: 'gongan',
  D202: 'jiaoyu',
  D203: 'weijian',
  D204: 'renshe',
  D206: 'huanjing',
  D207: 'yingji',
  D208: 'shichang',
  D212: 'zhengwu',
  D303: 'zuzhi',
  D402: 'renhang',
};

const CITY_ACCOUNTS: readonly DemoAccount[] = [
  { login: 'leader', displayName: '市领导', role: 'LEADER', unitCode: null },
  { login: 'office', displayName: '市绩效办 管理员', role: 'APPRAISAL_OFFICE', unitCode: null },
  { login: 'analyst', displayName: '市委政研室 分析员', role: 'ANALYST', unitCode: null },
  { login: 'screen', displayName: '指挥大厅大屏', role: 'SCREEN', unitCode: null },
];

const APPRAISED_ACCOUNTS: readonly DemoAccount[] = [
  { login: 'yunjin', displayName: '云津区绩效办', role: 'APPRAISED_UNIT', unitCode: '990102' },
  { login: 'ninghuai', displayName: '宁槐县绩效办', role: 'APPRAISED_UNIT', unitCode: '990122' },
  { login: 'yongdu', displayName: '永渡园管委会', role: 'APPRAISED_UNIT', unitCode: '990194' },
  {
    login: 'jiaotong',
    displayName: '市交通局 考核联络员',
    role: 'APPRAISED_UNIT',
    unitCode: 'D108',
  },
];

/** Departments whose head has an account too, to sign receipts. */
const HEAD_CODES = ['D101', 'D103', 'D104', 'D105'];

/** One account for each role and for each lead department; the office pushes its own as itself. */
export function demoAccounts(): DemoAccount[] {
  const leads = LEAD_CODES.flatMap((code): DemoAccount[] => {
    const login = LEAD_LOGINS[code];
    if (login === undefined) return [];
    return [
      { login, displayName: `${leadName(code)} 数据员`, role: 'LEAD_DEPARTMENT', unitCode: code },
    ];
  });
  const heads = HEAD_CODES.map((code): DemoAccount => {
    const login = `${LEAD_LOGINS[code]}-head`;
    return {
      login,
      displayName: `${leadName(code)} 负责人`,
      role: 'DEPARTMENT_HEAD',
      unitCode: code,
    };
  });
  return [...CITY_ACCOUNTS, ...leads, ...heads, ...APPRAISED_ACCOUNTS];
}
