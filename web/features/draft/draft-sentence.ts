import type { TFunction } from 'i18next';
import { formatCount } from '../../charts/format.ts';

export interface DraftCounts {
  rowsRead: number;
  rowsNew: number;
  rowsChanged: number;
  rowsUnchanged: number;
  valuesWithdrawn: number;
  lightsChanged: number;
  newReds: number;
  missingCount: number;
  lockedCount: number;
  flagCount: number;
}

/** What confirming would do, in one sentence written from the counts; what does not occur is left out. */
export function draftSentence(counts: DraftCounts, t: TFunction): string {
  const count = (key: keyof DraftCounts) => ({ amount: formatCount(counts[key]) });
  const rows = t('draft.sentenceRows', {
    read: formatCount(counts.rowsRead),
    fresh: formatCount(counts.rowsNew),
    changed: formatCount(counts.rowsChanged),
    same: formatCount(counts.rowsUnchanged),
  });
  const withdrawn = counts.valuesWithdrawn > 0;
  const parts = [
    withdrawn ? rows + t('draft.sentenceWithdrawn', count('valuesWithdrawn')) : rows,
    lightsPart(counts, t),
    counts.missingCount > 0 ? t('draft.sentenceMissing', count('missingCount')) : null,
    counts.lockedCount > 0 ? t('draft.sentenceLocked', count('lockedCount')) : null,
    counts.flagCount > 0 ? t('draft.sentenceFlags', count('flagCount')) : null,
  ];
  return (
    parts.filter((part) => part !== null).join(t('draft.sentenceJoint')) + t('draft.sentenceEnd')
  );
}

function lightsPart({ lightsChanged, newReds }: DraftCounts, t: TFunction): string {
  if (lightsChanged === 0) return t('draft.sentenceNoLights');
  const lights = t('draft.sentenceLights', { amount: formatCount(lightsChanged) });
  return newReds > 0 ? lights + t('draft.sentenceReds', { amount: formatCount(newReds) }) : lights;
}
