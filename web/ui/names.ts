import { useTranslation } from 'react-i18next';

export interface Named {
  nameZh: string;
  nameEn: string;
}

export type Language = 'zh' | 'en';

/** The name in the reader's language; the Chinese name stands in where the English is empty. */
export function nameOf(thing: Named, language: Language): string {
  return language === 'en' && thing.nameEn.trim() !== '' ? thing.nameEn : thing.nameZh;
}

/** The short Chinese name in Chinese, the full English name in English. */
export function shortNameOf(thing: Named & { shortNameZh: string }, language: Language): string {
  return language === 'zh' && thing.shortNameZh.trim() !== ''
    ? thing.shortNameZh
    : nameOf(thing, language);
}

export function useLanguage(): Language {
  return useTranslation().i18n.language.startsWith('en') ? 'en' : 'zh';
}
