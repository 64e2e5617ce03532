export type Language = 'zh' | 'en' | 'both';
export type Texts = { zh: string; en: string };

type Environment = Record<string, string | undefined>;

/** The language of messages: `--lang`, else the locale of the terminal, else Chinese followed by English. */
export function pickLanguage(flag: string | undefined, env: Environment): Language {
  if (flag === 'zh' || flag === 'en') return flag;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  if (/^zh/i.test(locale)) return 'zh';
  return /^en/i.test(locale) ? 'en' : 'both';
}

/** The lines of a message in the language asked for. */
export function linesIn(language: Language, { zh, en }: Texts): string[] {
  if (language !== 'both') return (language === 'zh' ? zh : en).split('\n');
  return zh === en ? zh.split('\n') : [...zh.split('\n'), ...en.split('\n')];
}

/** A short label in the language asked for; both stand on one line. */
export function labelIn(language: Language, { zh, en }: Texts): string {
  if (language === 'both') return zh === en ? zh : `${zh} ${en}`;
  return language === 'zh' ? zh : en;
}
