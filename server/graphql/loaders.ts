import DataLoader from 'dataloader';
import type { Store } from '../data/connect.ts';
import { listIndicatorNotes } from '../data/observation/push.repository.ts';

export type IndicatorNote = { text: string; receiptNumber: string; recordedAt: Date };
export type Loaders = { indicatorNotes: DataLoader<number, IndicatorNote[]> };

/** Loaders of one request: however many indicators ask, notes cost one query. */
export function makeLoaders(store: Store): Loaders {
  return {
    indicatorNotes: new DataLoader(async (indicatorIds) => {
      const notes = await listIndicatorNotes(store.reader, indicatorIds);
      return indicatorIds.map((id) => notes.filter((note) => note.indicatorId === id));
    }),
  };
}
