import type { Role } from '../../domain/permission.ts';
import type { Reader, Transaction } from '../connect.ts';

export type Account = {
  accountId: string;
  login: string;
  displayName: string;
  role: Role;
  unitCode: string | null;
  passwordHash: string;
  failedCount: number;
  lockedUntil: Date | null;
  isDisabled: boolean;
};

const ACCOUNT_COLUMNS = [
  'account.account_id',
  'account.login',
  'account.display_name',
  'account.role',
  'account.password_hash',
  'account.failed_count',
  'account.locked_until',
  'account.is_disabled',
  'unit.code as unit_code',
] as const;

type AccountRow = {
  account_id: string;
  login: string;
  display_name: string;
  role: string;
  password_hash: string;
  failed_count: number;
  locked_until: Date | null;
  is_disabled: boolean;
  unit_code: string | null;
};

function accountFromRow(row: AccountRow): Account {
  return {
    accountId: row.account_id,
    login: row.login,
    displayName: row.display_name,
    role: row.role as Role,
    unitCode: row.unit_code,
    passwordHash: row.password_hash,
    failedCount: row.failed_count,
    lockedUntil: row.locked_until,
    isDisabled: row.is_disabled,
  };
}

function accounts(db: Reader) {
  return db
    .selectFrom('account')
    .leftJoin('unit', 'unit.unit_id', 'account.unit_id')
    .select(ACCOUNT_COLUMNS);
}

/** The account with a login, disabled ones included; null when there is none. */
export async function findAccountByLogin(db: Reader, login: string): Promise<Account | null> {
  const row = await accounts(db).where('account.login', '=', login).executeTakeFirst();
  return row ? accountFromRow(row) : null;
}

/** The account with a key, disabled ones included; null when there is none. */
export async function findAccountById(db: Reader, accountId: string): Promise<Account | null> {
  const row = await accounts(db).where('account.account_id', '=', accountId).executeTakeFirst();
  return row ? accountFromRow(row) : null;
}

/** The account of an open session; null when the session is unknown, over, or the account is closed. */
export async function findAccountBySession(
  db: Reader,
  tokenHash: Buffer,
  now: Date,
): Promise<Account | null> {
  const row = await accounts(db)
    .innerJoin('session', 'session.account_id', 'account.account_id')
    .where('session.token_hash', '=', tokenHash)
    .where('session.expires_at', '>', now)
    .where('account.is_disabled', '=', false)
    .executeTakeFirst();
  return row ? accountFromRow(row) : null;
}

/** The account a working API key acts for; null when the key is unknown, revoked, over, or the account is closed. */
export async function findAccountByApiKey(
  db: Reader,
  secretHash: Buffer,
  today: string,
): Promise<(Account & { apiKeyId: string; lastUsedAt: Date | null }) | null> {
  const row = await accounts(db)
    .innerJoin('api_key as key', 'key.account_id', 'account.account_id')
    .select(['key.api_key_id', 'key.last_used_at'])
    .where('key.secret_hash', '=', secretHash)
    .where('key.revoked_at', 'is', null)
    .where((eb) => eb.or([eb('key.expires_on', 'is', null), eb('key.expires_on', '>=', today)]))
    .where('account.is_disabled', '=', false)
    .executeTakeFirst();
  if (!row) return null;
  return { ...accountFromRow(row), apiKeyId: row.api_key_id, lastUsedAt: row.last_used_at };
}

/** Whether anybody can sign in at all. */
export async function hasAccounts(db: Reader): Promise<boolean> {
  const row = await db.selectFrom('account').select('account_id').limit(1).executeTakeFirst();
  return row !== undefined;
}

/** Adds an account, or leaves the one with its login as it is. Returns whether it was added. */
export async function insertAccount(
  trx: Transaction,
  account: Pick<Account, 'login' | 'displayName' | 'role' | 'unitCode' | 'passwordHash'>,
): Promise<boolean> {
  const rows = await trx
    .insertInto('account')
    .values({
      login: account.login,
      display_name: account.displayName,
      role: account.role,
      unit_id:
        account.unitCode === null
          ? null
          : trx.selectFrom('unit').select('unit_id').where('code', '=', account.unitCode),
      password_hash: account.passwordHash,
      locked_until: null,
    })
    .onConflict((conflict) => conflict.column('login').doNothing())
    .returning('account_id')
    .execute();
  return rows.length > 0;
}

/** The sign-in state of an account as it stands, held until the transaction ends: wrong passwords at the same time all count. */
export async function lockSignInState(
  trx: Transaction,
  accountId: string,
): Promise<Pick<Account, 'failedCount' | 'lockedUntil'>> {
  return trx
    .selectFrom('account')
    .select(['failed_count as failedCount', 'locked_until as lockedUntil'])
    .where('account_id', '=', accountId)
    .forUpdate()
    .executeTakeFirstOrThrow();
}

/** Keeps what a sign-in attempt did to the account: wrong passwords in a row, and until when it is locked. */
export async function updateSignInState(
  trx: Transaction,
  accountId: string,
  state: { failedCount: number; lockedUntil: Date | null },
): Promise<void> {
  await trx
    .updateTable('account')
    .set({ failed_count: state.failedCount, locked_until: state.lockedUntil })
    .where('account_id', '=', accountId)
    .execute();
}
