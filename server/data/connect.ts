import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { Kysely, PostgresDialect } from 'kysely';
import type { ReadonlyKysely } from 'kysely/readonly';
import pg from 'pg';
import type { Database } from './database.ts';
import { lockDataFolder } from './folder-lock.ts';
import { installParsers } from './parsers.ts';

/** For reads: a Kysely that cannot write, so that a read path cannot change a figure by mistake. */
export type Reader = ReadonlyKysely<Database>;

declare const inTransaction: unique symbol;
/** For writes: bound to one open transaction. Only `transact` makes one. */
export type Transaction = Kysely<Database> & {
  readonly [inTransaction]: true;
};

/** What bulk loading needs besides the query builder: the connection the transaction runs on. */
export type TransactionScope = {
  trx: Transaction;
  /** Reads that must see what this transaction wrote. */
  reader: Reader;
  client: pg.PoolClient;
  engine: Engine;
};
export type Engine = 'EMBEDDED' | 'POSTGRES';

/** An open database: reads go through `reader`, every write through `transact`. */
export type Store = {
  engine: Engine;
  reader: Reader;
  pool: pg.Pool;
  transact<T>(work: (scope: TransactionScope) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};

/** Opens PostgreSQL 15 or later at a connection string. */
export function connectPostgres(url: string, maxConnections = 10): Store {
  installParsers();
  const pool = new pg.Pool({ connectionString: url, max: maxConnections });
  // An idle connection that breaks must not end the process; the next query reports it.
  pool.on('error', () => {});
  return makeStore('POSTGRES', pool, async () => {});
}

/**
 * Opens the embedded database in a folder, or in memory for null. One process at a time: two would
 * corrupt the indexes without noticing, so the folder is locked.
 */
export async function connectEmbedded(folder: string | null, template?: Blob): Promise<Store> {
  installParsers();
  const unlock = folder === null ? () => {} : lockDataFolder(folder);
  try {
    const pglite = await PGlite.create({
      ...(folder === null ? {} : { dataDir: folder }),
      ...(template ? { loadDataDir: template } : {}),
    });
    const pool = new pg.Pool({ ...createPgConfig(pglite), max: 1 } as unknown as pg.PoolConfig);
    return makeStore('EMBEDDED', pool, async () => {
      await pglite.close();
      unlock();
    });
  } catch (error) {
    unlock();
    throw error;
  }
}

function makeStore(engine: Engine, pool: pg.Pool, afterClose: () => Promise<void>): Store {
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  return {
    engine,
    pool,
    reader: db as unknown as Reader,
    transact: (work) => runTransaction(engine, pool, work),
    close: async () => {
      await pool.end();
      await afterClose();
    },
  };
}

/** Kysely and the bulk loader must share one connection, or COPY would not be part of the transaction. */
async function runTransaction<T>(
  engine: Engine,
  pool: pg.Pool,
  work: (scope: TransactionScope) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  // The pool listens to idle connections only: one that breaks at work would end the process. Its statement fails too.
  const onError = (error: Error) => {
    broken = error;
  };
  client.on('error', onError);
  try {
    await client.query('begin');
    const trx = new Kysely<Database>({
      dialect: new PostgresDialect({ pool: poolOf(client) }),
    }) as Transaction;
    const reader = trx as unknown as Reader;
    const result = await work({ trx, reader, client, engine });
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => {
      broken = failure;
    });
    throw error;
  } finally {
    client.off('error', onError);
    client.release(broken);
  }
}

function poolOf(client: pg.PoolClient) {
  const borrowed = new Proxy(client, {
    get(target, key) {
      if (key === 'release') return () => {};
      const member = Reflect.get(target, key, target);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
  return { connect: async () => borrowed, end: async () => {}, options: {} };
}
