import type pg from 'pg';
import { hashPassword } from '../server/actions/account/password.ts';
import { type Ask, sendOnce } from './http-client.ts';

const LOGIN = 'office';
const PASSWORD = 'bench-only-password';

/** The appraisal office as account 1, and the receipt the loaded rows stand under as push 1. */
export async function insertOffice(client: pg.Client): Promise<void> {
  await client.query(
    `insert into account (account_id, login, display_name, role, password_hash) overriding system value
     values (1, $1, '绩效办', 'APPRAISAL_OFFICE', $2)`,
    [LOGIN, await hashPassword(PASSWORD)],
  );
  await client.query(`
    insert into push (push_id, receipt_number, account_id, client_key, rows_hash, door, recorded_at, rows_read,
      rows_new, rows_changed, rows_unchanged, blank_cells, lights_changed, new_reds, notes, indicator_ids, period_keys)
    values (1, 'BT20260110-000001', 1, 'bench-load', '', 'CLI', '2026-01-10', 0, 0, 0, 0, 0, 0, 0, '{}', '{}', '{}');
    select setval(pg_get_serial_sequence('push', 'push_id'), 1)`);
}

/** Signs in over HTTP as people do and hands back the session cookie. */
export async function signIn(port: number): Promise<string> {
  const query = `mutation ($input: SignInInput!) { signIn(input: $input) { viewer { login } userErrors { messageEn } } }`;
  const ask: Ask = {
    path: '/graphql',
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { input: { login: LOGIN, password: PASSWORD } } }),
  };
  const { text, headers } = await sendOnce(port, ask);
  const cookie = headers['set-cookie']?.[0]?.split(';')[0];
  if (cookie === undefined) throw new Error(`Sign-in was refused: ${text}`);
  return cookie;
}
