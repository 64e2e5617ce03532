import { type Language, labelIn, linesIn, type Texts } from './language.ts';
import { printable, textTable } from './text-table.ts';

/** One thing wrong with a push, as the server reports it. */
export type Finding = {
  code: string;
  row: number | null;
  column: string | null;
  sheet: string | null;
  cell: string | null;
  value: string | null;
  messageZh: string;
  messageEn: string;
  remedyZh: string;
  remedyEn: string;
};

/** The fields of a finding, for GraphQL. */
export const FINDING_FIELDS =
  'code row column sheet cell value messageZh messageEn remedyZh remedyEn';

const SHOWN = 50;
const HEADER: Texts[] = [
  { zh: '位置', en: 'Place' },
  { zh: '值', en: 'Value' },
  { zh: '问题与办法', en: 'Problem and remedy' },
];

/** Findings as a table: place, value, what is wrong and, below it, what to do. */
export function findingTable(
  findings: readonly Finding[],
  findingCount: number,
  language: Language,
): string[] {
  const header = HEADER.map((label) => [labelIn(language, label)]);
  const rows = findings.slice(0, SHOWN).map((finding) => [
    linesIn(language, placeTexts(finding)).map(printable),
    [printable(finding.value ?? '')],
    linesIn(language, {
      zh: `${printable(finding.messageZh)}\n→ ${printable(finding.remedyZh)}`,
      en: `${printable(finding.messageEn)}\n→ ${printable(finding.remedyEn)}`,
    }),
  ]);
  const lines = textTable([header, ...rows]);
  const hidden = findingCount - Math.min(findings.length, SHOWN);
  if (hidden <= 0) return lines;
  const rest = { zh: `……另有 ${hidden} 处，见 --json`, en: `… and ${hidden} more, see --json` };
  return [...lines, ...linesIn(language, rest)];
}

function placeTexts({ sheet, cell, row, column }: Finding): Texts {
  const parts: Texts[] = [];
  if (sheet !== null) parts.push({ zh: `工作表“${sheet}”`, en: `sheet "${sheet}"` });
  if (cell !== null) parts.push({ zh: cell, en: cell });
  else if (row !== null) parts.push({ zh: `第 ${row} 行`, en: `row ${row}` });
  if (column !== null) parts.push({ zh: `“${column}”列`, en: `column "${column}"` });
  if (parts.length === 0) return { zh: '整个文件', en: 'whole file' };
  return { zh: parts.map(({ zh }) => zh).join(' '), en: parts.map(({ en }) => en).join(', ') };
}
