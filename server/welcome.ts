import type { Engine } from './data/connect.ts';
import type { DemoAccount } from './demo/accounts.ts';

/** What the operator must be told at start about signing in. */
export type Welcome =
  | { kind: 'KNOWN' }
  /** A password made here is printed this once; one from the environment is not repeated. */
  | { kind: 'FOUNDED'; password: string | null }
  | { kind: 'DEMO'; password: string; accounts: readonly DemoAccount[] };

const ROLE_WORDS: Record<DemoAccount['role'], string> = {
  LEADER: '领导 leader',
  APPRAISAL_OFFICE: '绩效办 appraisal office',
  LEAD_DEPARTMENT: '牵头部门 lead department',
  DEPARTMENT_HEAD: '牵头部门负责人 department head',
  APPRAISED_UNIT: '被考核单位 appraised unit',
  ANALYST: '分析人员 analyst',
  SCREEN: '大屏 screen',
};

/** Prints where Baton is and how to sign in as each role. */
export function printWelcome(
  at: { host: string; port: number },
  engine: Engine,
  welcome: Welcome,
): void {
  const shownHost = at.host === '0.0.0.0' || at.host === '::' ? 'localhost' : at.host;
  const database = engine === 'EMBEDDED' ? '内置数据库 embedded database' : 'PostgreSQL';
  const lines = [
    `指挥棒 Baton  http://${shownHost}:${at.port}`,
    `数据 Data: ${database}`,
    ...signInLines(welcome),
  ];
  console.log(`\n${lines.join('\n')}\n`);
}

function signInLines(welcome: Welcome): string[] {
  if (welcome.kind === 'KNOWN') return [];
  if (welcome.kind === 'FOUNDED') {
    const password = welcome.password ?? '(BATON_OFFICE_PASSWORD)';
    return [
      `首次登录 First sign-in: office / ${password}`,
      '请立即记下，不会再次显示 Note it now; it is not shown again',
    ];
  }
  const shown = new Map<DemoAccount['role'], string[]>();
  for (const { role, login } of welcome.accounts)
    shown.set(role, [...(shown.get(role) ?? []), login]);
  const rows = [...shown].map(
    ([role, logins]) =>
      `  ${ROLE_WORDS[role]}: ${logins.slice(0, 3).join(', ')}${logins.length > 3 ? ' …' : ''}`,
  );
  return [`登录 Sign in (密码 password: ${welcome.password})`, ...rows];
}
