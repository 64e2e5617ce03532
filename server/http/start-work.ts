import { neededSpoolNames, unfinishedDrafts } from '../actions/draft/unfinished-drafts.ts';
import { sweepSpool } from '../files/spool-file.ts';
import { watchFolder } from '../watch/watch-folder.ts';
import { type App, actionContext } from './app.ts';

/** What the hub does by itself while its doors are open. */
export type Work = { stop: () => Promise<void> };

/**
 * Begins what the hub does by itself, before any door opens: the spool folder is swept, drafts that a stop cut off
 * are worked through again, and the watched folder is looked after.
 */
export async function startWork(app: App, options: { watchDir: string | null }): Promise<Work> {
  const context = actionContext(app, null);
  await sweepSpool(app.spoolFolder, await neededSpoolNames(context));
  for (const { draftId, viewer } of await unfinishedDrafts(context))
    app.drafts.add(draftId, viewer);
  if (options.watchDir === null) return { stop: async () => {} };
  const watched = await watchFolder(options.watchDir, {
    contextOf: (viewer) => actionContext(app, viewer),
    log: app.log,
  });
  return { stop: watched.close };
}
