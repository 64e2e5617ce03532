import type { Logger } from 'pino';
import { authenticate } from '../actions/account/authenticate.ts';
import type { ActionContext, PushLanded } from '../actions/action-context.ts';
import { processDraft } from '../actions/draft/process-draft.ts';
import { type CatalogueCache, makeCatalogueCache } from '../data/catalogue/catalogue-cache.ts';
import type { Store } from '../data/connect.ts';
import { openPushChannel, type PushChannel } from '../data/push-channel.ts';
import type { Viewer } from '../domain/permission.ts';
import { makePubSub, PUSH_LANDED, type PushPubSub } from '../graphql/pub-sub.ts';
import { type DraftQueue, makeDraftQueue } from './draft-queue.ts';
import { type Gate, makeGate } from './gate.ts';

/** What every door shares: the store, the catalogue, the clock, and word of pushes. */
export type App = {
  store: Store;
  catalogue: CatalogueCache;
  pubSub: PushPubSub;
  channel: PushChannel;
  log: Logger;
  now: () => Date;
  spoolFolder: string;
  drafts: DraftQueue;
  /** Files read while their senders wait: each takes a core and memory. */
  reading: Gate;
};

const FILES_AT_ONCE = 2;

/** Puts the parts together. The clock is handed in so that tests can stand at the last second of a year. */
export function makeApp(
  parts: Pick<App, 'store' | 'log' | 'now' | 'spoolFolder'> & { databaseUrl: string | null },
): App {
  const pubSub = makePubSub();
  const channel = openPushChannel(parts.store, parts.databaseUrl, (message) => {
    pubSub.publish(PUSH_LANDED, JSON.parse(message) as PushLanded);
  });
  const catalogue = makeCatalogueCache(parts.store.reader, () => performance.now());
  const { store, log, now, spoolFolder } = parts;
  const drafts = makeDraftQueue(
    (draftId, viewer) => processDraft(actionContext(app, viewer), draftId),
    (error, draftId) => log.error({ err: error, draftId }, 'draft not worked through'),
  );
  const reading = makeGate(FILES_AT_ONCE);
  const app: App = { store, log, now, spoolFolder, catalogue, pubSub, channel, drafts, reading };
  return app;
}

const NOTIFY_LIMIT_BYTES = 7_500;

/** The action context of one viewer. */
export function actionContext(app: App, viewer: Viewer | null): ActionContext {
  return {
    store: app.store,
    viewer,
    now: app.now,
    catalogue: () => app.catalogue.get(),
    catalogueChanged: () => app.catalogue.invalidate(),
    basis: 'LATEST',
    spoolFolder: app.spoolFolder,
    workDraft: (draftId) => {
      if (viewer !== null) app.drafts.add(draftId, viewer);
    },
    announce: (landed) => {
      // The push is committed: a lost word of it must not look like a failed push.
      app.channel
        .send(asMessage(landed))
        .catch((error) => app.log.warn(error, 'push not announced'));
    },
  };
}

/** PostgreSQL carries 8,000 bytes a message; a push over everything names nothing in particular. */
function asMessage(landed: PushLanded): string {
  const message = JSON.stringify(landed);
  if (Buffer.byteLength(message) <= NOTIFY_LIMIT_BYTES) return message;
  return JSON.stringify({ ...landed, indicatorCodes: [], periodCodes: [] });
}

/** Who sends a request. */
export function viewerOfRequest(
  app: App,
  credentials: { sessionToken: string | null; apiKey: string | null },
): Promise<Viewer | null> {
  return authenticate(app.store, credentials, app.now());
}
