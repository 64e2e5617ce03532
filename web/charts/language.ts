export type Language = 'zh' | 'en';

export interface BilingualText {
  readonly zh: string;
  readonly en: string;
}

/** The text of one language; models carry both so that a switch of language needs no new model. */
export function say(text: BilingualText, language: Language): string {
  return text[language];
}
