import type { TFunction } from 'i18next';

/** What a push is called: its file, or the first of them and how many there are. */
export function draftName(files: readonly { fileName: string | null }[], t: TFunction): string {
  const name = files[0]?.fileName ?? t('push.unnamed');
  return files.length > 1 ? t('draft.moreFiles', { name, count: files.length }) : name;
}
