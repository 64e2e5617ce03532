import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../ui/names.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof zh };
  }
}

const htmlLang: Record<Language, string> = { zh: 'zh-CN', en: 'en' };

/** Starts the texts in the given language; the lang attribute follows every later change. */
export function startTexts(language: Language): void {
  i18next.on('languageChanged', (next) => {
    document.documentElement.lang = htmlLang[next === 'en' ? 'en' : 'zh'];
  });
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'zh',
    resources: { zh: { translation: zh }, en: { translation: en } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  document.documentElement.lang = htmlLang[language];
}
