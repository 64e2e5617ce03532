export interface Finding {
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
}

export interface FindingGroup<One extends Finding = Finding> {
  code: string;
  title: string;
  /** What to do, where it is the same for all of them; null where each has its own. */
  remedy: string | null;
  /** Whether the rows say more than the title does. */
  hasOwnMessages: boolean;
  findings: One[];
}

/** Findings of one kind together, the most frequent kind first; inside a kind as they stand in the file. */
export function groupFindings<One extends Finding>(
  findings: readonly One[],
  language: 'zh' | 'en',
): FindingGroup<One>[] {
  const groups = new Map<string, One[]>();
  for (const finding of findings) {
    const members = groups.get(finding.code);
    if (members) members.push(finding);
    else groups.set(finding.code, [finding]);
  }
  return [...groups]
    .map(([code, members]) => groupOf(code, members, language))
    .toSorted((a, b) => b.findings.length - a.findings.length);
}

function groupOf<One extends Finding>(
  code: string,
  findings: One[],
  language: 'zh' | 'en',
): FindingGroup<One> {
  const remedies = new Set(findings.map((one) => remedyOf(one, language)));
  const titles = new Set(findings.map((one) => kindOf(one, language)));
  const first = findings[0]!;
  const title = findings.length === 1 ? messageOf(first, language) : kindOf(first, language);
  const remedy = remedies.size === 1 ? remedyOf(first, language) : null;
  return { code, title, remedy, hasOwnMessages: titles.size > 1, findings };
}

export const messageOf = (finding: Finding, language: 'zh' | 'en') =>
  language === 'en' ? finding.messageEn : finding.messageZh;
export const remedyOf = (finding: Finding, language: 'zh' | 'en') =>
  language === 'en' ? finding.remedyEn : finding.remedyZh;

/** A message with the value taken out, so that it speaks for all of its kind. */
function kindOf(finding: Finding, language: 'zh' | 'en'): string {
  const message = messageOf(finding, language);
  const { value } = finding;
  if (value === null) return message;
  return message.replace(`“${value}”`, '“…”').replace(`"${value}"`, '"…"');
}

/** Where a finding sits, as the sheet names it: the cell if known, else row and column. */
export function findingPlace(
  finding: Pick<Finding, 'row' | 'column' | 'sheet' | 'cell'>,
  words: {
    sheet: (name: string) => string;
    row: (row: number) => string;
    column: (name: string) => string;
  },
): string {
  const parts = [
    finding.sheet ? words.sheet(finding.sheet) : null,
    finding.cell,
    finding.row === null || finding.cell ? null : words.row(finding.row),
    finding.column ? words.column(finding.column) : null,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
