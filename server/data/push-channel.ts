import pg from 'pg';
import type { Store } from './connect.ts';

/** Carries short messages between the processes that share a database. */
export type PushChannel = { send: (message: string) => Promise<void>; close: () => Promise<void> };

const CHANNEL = 'baton_push';
const RETRY_MS = 2_000;

/**
 * Opens the channel: LISTEN on a connection of its own on PostgreSQL, reopened when it breaks; straight
 * to the receiver on the embedded engine, which has one process only.
 */
export function openPushChannel(
  store: Store,
  url: string | null,
  receive: (message: string) => void,
): PushChannel {
  if (store.engine === 'EMBEDDED' || url === null) {
    return { send: async (message) => receive(message), close: async () => {} };
  }
  let isClosed = false;
  let listener: pg.Client | null = null;
  let retry: NodeJS.Timeout | undefined;

  async function listen(): Promise<void> {
    const client = new pg.Client({ connectionString: url ?? undefined });
    const reopen = () => {
      if (isClosed || listener !== client) return;
      listener = null;
      client.end().catch(() => {});
      retry = setTimeout(() => void listen(), RETRY_MS);
    };
    listener = client;
    client.on('error', reopen);
    client.on('end', reopen);
    client.on('notification', ({ payload }) => {
      if (payload !== undefined) receive(payload);
    });
    await client
      .connect()
      .then(() => client.query(`listen ${CHANNEL}`))
      .catch(reopen);
  }
  void listen();

  return {
    send: async (message) => {
      await store.pool.query('select pg_notify($1, $2)', [CHANNEL, message]);
    },
    close: async () => {
      isClosed = true;
      clearTimeout(retry);
      await listener?.end().catch(() => {});
    },
  };
}
