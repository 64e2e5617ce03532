import { nameOf } from './names.ts';
import type { PickOption } from './PickSelect.tsx';
import type { Searchable } from './search.ts';

/** Things as choices of a long list, labelled in the reader's language. */
export function pickOptions(things: readonly Searchable[], language: 'zh' | 'en'): PickOption[] {
  return things.map((thing) => ({
    code: thing.code,
    nameZh: thing.nameZh,
    nameEn: thing.nameEn,
    pinyin: thing.pinyin,
    label: nameOf(thing, language),
  }));
}
