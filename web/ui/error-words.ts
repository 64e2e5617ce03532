import type { Language } from './names.ts';

interface ToldError {
  messageZh: string;
  messageEn: string;
}

interface ToldFinding extends ToldError {
  remedyZh: string;
  remedyEn: string;
}

/** The first thing that stands against what was asked, in the reader's language; null where nothing does. */
export function firstErrorText(errors: readonly ToldError[], language: Language): string | null {
  const [first] = errors;
  if (!first) return null;
  return language === 'en' ? first.messageEn : first.messageZh;
}

/** What is wrong and what to do about it, one sentence after the other. */
export function findingText(finding: ToldFinding, language: Language): string {
  return language === 'en'
    ? `${ended(finding.messageEn, '.')} ${finding.remedyEn}`
    : `${ended(finding.messageZh, '。')}${finding.remedyZh}`;
}

/** The first findings of a refusal as one text; null where nothing was found. */
export function findingsText(findings: readonly ToldFinding[], language: Language): string | null {
  const told = findings.slice(0, MOST_TOLD).map((finding) => findingText(finding, language));
  const more = findings.length > MOST_TOLD ? '…' : '';
  return told.length === 0 ? null : told.join(language === 'en' ? ' ' : '') + more;
}

/** More would push the form out of sight. */
const MOST_TOLD = 3;

function ended(sentence: string, stop: string): string {
  return /[。.!?！？]$/.test(sentence) ? sentence : sentence + stop;
}
