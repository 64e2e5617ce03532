import type { BilingualText } from '../language.ts';

/** What stands under the signature where the newest value says something else. */
export function trendSignedText(figure: string): BilingualText {
  return { zh: `已签章${figure}`, en: `signed ${figure}` };
}

/** Whose figure it is where a unit carries the past of another. */
export function trendOriginText(names: BilingualText): BilingualText {
  return { zh: `承自${names.zh}`, en: `from ${names.en}` };
}
