import type { Draft, Named } from './draft.ts';
import { type Language, labelIn, linesIn, type Texts } from './language.ts';
import { printable, textTable } from './text-table.ts';

const SHOWN = 20;

/** What a draft would do, in counts and in the values, lights and ranks that would change. */
export function draftLines(draft: Draft, language: Language): string[] {
  const said = (texts: Texts) => linesIn(language, texts).map((line) => `  ${line}`);
  return [
    ...said(rowTexts(draft)),
    ...said(lightTexts(draft)),
    ...(draft.lockedCount > 0 ? said(lockedTexts(draft.lockedCount)) : []),
    ...(draft.missingCount > 0 ? said(missingTexts(draft.missingCount)) : []),
    ...listed(language, { zh: '值', en: 'Values' }, draft.changes, (one) => [
      ...keyCells(one, language),
      `${valueText(one.before)} → ${valueText(one.after)}`,
    ]),
    ...listed(language, { zh: '灯', en: 'Lights' }, draft.lightChanges, (one) => [
      ...keyCells(one, language),
      `${one.before} → ${one.after}`,
    ]),
    ...listed(language, { zh: '位次', en: 'Ranks' }, draft.rankChanges, (one) => [
      nameIn(one.unit, language),
      nameIn(one.category, language),
      one.period,
      `${one.before ?? '—'} → ${one.after ?? '—'}`,
    ]),
  ];
}

function listed<Row>(
  language: Language,
  title: Texts,
  rows: readonly Row[],
  cells: (row: Row) => string[],
): string[] {
  if (rows.length === 0) return [];
  const table = textTable(
    rows.slice(0, SHOWN).map((row) => cells(row).map((cell) => [printable(cell)])),
  );
  const more = rows.length > SHOWN ? ['    …'] : [];
  return [`  ${labelIn(language, title)}`, ...table.map((line) => `    ${line}`), ...more];
}

type Key = { unit: Named; indicator: Named; period: string };

function keyCells({ unit, indicator, period }: Key, language: Language): string[] {
  return [nameIn(unit, language), nameIn(indicator, language), period];
}

const nameIn = ({ nameZh, nameEn }: Named, language: Language) =>
  labelIn(language, { zh: nameZh, en: nameEn });

const valueText = (said: { value: string | null; missingReason: string | null } | null) =>
  said === null ? '—' : (said.value ?? said.missingReason ?? '—');

function rowTexts(draft: Draft): Texts {
  const { rowsRead, rowsNew, rowsChanged, rowsUnchanged, rowsDeleting, valuesWithdrawn } = draft;
  return {
    zh: `读入 ${rowsRead} 行：新增 ${rowsNew}，变更 ${rowsChanged}，不变 ${rowsUnchanged}，撤回行 ${rowsDeleting}；共撤回 ${valuesWithdrawn} 个值`,
    en: `${rowsRead} rows: ${rowsNew} new, ${rowsChanged} changed, ${rowsUnchanged} unchanged, ${rowsDeleting} deleting; ${valuesWithdrawn} values withdrawn in all`,
  };
}

function lightTexts({ lightsChanged, newReds }: Draft): Texts {
  return {
    zh: `灯 ${lightsChanged} 盏变化，新增红灯 ${newReds}`,
    en: `${lightsChanged} lights change, ${newReds} new reds`,
  };
}

function lockedTexts(count: number): Texts {
  return {
    zh: `${count} 个值已签章锁定：须在推送页面提交更正申请`,
    en: `${count} values are signed and locked: open a correction case on the push page`,
  };
}

function missingTexts(count: number): Texts {
  return {
    zh: `${count} 个值上期有而本次没有`,
    en: `${count} values were there last time and are not now`,
  };
}
