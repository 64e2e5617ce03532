export interface Finding {
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

export interface UploadAnswer {
  receipt: {
    receiptNumber: string;
    rowsNew: number;
    rowsChanged: number;
    rowsUnchanged: number;
    isReplay: boolean;
  } | null;
  findings: Finding[];
  findingCount: number;
}

export type UploadState =
  | { kind: 'idle' }
  | { kind: 'sending'; fileName: string }
  | { kind: 'answered'; fileName: string; answer: UploadAnswer }
  | { kind: 'failed'; message: { zh: string; en: string } | null };

/** The address a file is posted to; without a mapping the server reads the standard heads. */
export function uploadPath(fileName: string, mapping: string): string {
  const params = new URLSearchParams({ fileName });
  if (mapping.trim() !== '') params.set('mapping', mapping.trim());
  return `/api/push?${params}`;
}

/** Reads the server's answer; anything that is not one is a failure, never a success. */
export function readAnswer(fileName: string, body: unknown): UploadState {
  const answer = body as Partial<UploadAnswer> | null;
  if (answer && Array.isArray(answer.findings) && 'receipt' in answer) {
    const { receipt = null, findings, findingCount = findings.length } = answer;
    return { kind: 'answered', fileName, answer: { receipt, findings, findingCount } };
  }
  const { messageZh: zh, messageEn: en } = (body ?? {}) as Record<string, unknown>;
  const isSaid = typeof zh === 'string' && typeof en === 'string';
  return { kind: 'failed', message: isSaid ? { zh, en } : null };
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
