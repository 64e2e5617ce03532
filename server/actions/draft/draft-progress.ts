/** How far the hub is with a draft, while it works on it. */
export type DraftProgress = { fileIndex: number; rowsRead: number; startedAt: Date };

const running = new Map<string, DraftProgress>();

/** Progress of a draft this process is working on; null when it is not. */
export const progressOf = (draftId: string): DraftProgress | null => running.get(draftId) ?? null;

/** Notes how far the work is; null when it has ended. */
export function noteProgress(draftId: string, progress: DraftProgress | null): void {
  if (progress === null) running.delete(draftId);
  else running.set(draftId, progress);
}
