import type { Viewer } from '../domain/permission.ts';

/** Drafts waiting to be worked through, one at a time: reading a large file takes a core. */
export type DraftQueue = {
  add: (draftId: string, viewer: Viewer) => void;
  /** Resolves when nothing waits and nothing runs. */
  idle: () => Promise<void>;
  /** Takes no more; resolves when what runs has ended. What waits stays for the next start. */
  close: () => Promise<void>;
};

export function makeDraftQueue(
  work: (draftId: string, viewer: Viewer) => Promise<void>,
  onError: (error: unknown, draftId: string) => void,
): DraftQueue {
  const waiting: { draftId: string; viewer: Viewer }[] = [];
  let running: Promise<void> | null = null;
  let isClosed = false;
  const run = async () => {
    for (let next = waiting.shift(); next && !isClosed; next = waiting.shift()) {
      const { draftId, viewer } = next;
      await work(draftId, viewer).catch((error: unknown) => onError(error, draftId));
    }
    running = null;
  };
  return {
    add: (draftId, viewer) => {
      if (isClosed) return;
      waiting.push({ draftId, viewer });
      running ??= run();
    },
    idle: async () => {
      while (running) await running;
    },
    close: async () => {
      isClosed = true;
      waiting.length = 0;
      await running;
    },
  };
}
