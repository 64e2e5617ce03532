import { describe, expect, it } from 'vitest';
import { afterwards, isOnPostgres, openTestStore } from '../test-support/test-store.ts';
import { connectPostgres } from './connect.ts';
import { openPushChannel } from './push-channel.ts';

/** Waits until something holds; fails the test when it never does. */
async function until(holds: () => boolean): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error('It never came about');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('the channel of pushes', () => {
  it('brings what was sent, to the sender too', async () => {
    const store = await openTestStore();
    const heard: string[] = [];
    const channel = openPushChannel(store, store.url, (message) => heard.push(message));
    afterwards(() => channel.close());
    // What is said before the listener is there is lost, so it is said until it is heard.
    await until(() => {
      void channel.send('{"receiptNumber":"回执’1"}');
      return heard.length > 0;
    });
    expect(heard[0]).toBe('{"receiptNumber":"回执’1"}');
  });

  it.runIf(isOnPostgres)(
    'carries word between processes, and again after the connection broke (PostgreSQL only)',
    async () => {
      const store = await openTestStore();
      const other = connectPostgres(store.url!);
      afterwards(() => other.close());
      const heard: string[] = [];
      const [here, there] = [
        openPushChannel(store, store.url, () => {}),
        openPushChannel(other, store.url, (message) => heard.push(message)),
      ];
      afterwards(() => Promise.all([here.close(), there.close()]).then(() => {}));
      await new Promise((resolve) => setTimeout(resolve, 300));
      await here.send('before');
      await until(() => heard.includes('before'));
      await store.pool.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query = 'listen baton_push'`,
      );
      await until(() => {
        void here.send('after').catch(() => {});
        return heard.includes('after');
      });
    },
  );
});
