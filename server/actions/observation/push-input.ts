import type { PushDoor, PushMode, Receipt } from '../../data/observation/push.repository.ts';
import type { PushFinding } from '../../domain/push-finding.ts';
import type { RawStream, RawTable } from '../../domain/raw-row.ts';

/** What a REPLACE covers whole, by codes. Null indicators or periods = those of the rows; null units = all. */
export type DeclaredScope = {
  indicators: readonly string[] | null;
  units: readonly string[] | null;
  periods: readonly string[] | null;
};

/** How a push wants to be written, whatever door it comes through. */
export type PushTerms = {
  clientKey: string;
  door: PushDoor;
  fileName: string | null;
  /** Left out = MERGE. */
  mode?: PushMode;
  /** Only with REPLACE; left out = what the rows contain, for every unit. */
  scope?: DeclaredScope | null;
  /** Why, where the hub writes on a decision. */
  reason?: string | null;
};

/** Rows at hand. */
export type PushInput = PushTerms & { table: RawTable };

/** Rows still being read; `inputHash` is the digest of what was sent, by which a retry is known unread. */
export type PushStreamInput = PushTerms & { inputHash: Buffer; open: () => RawStream };

/** Accepted whole with a receipt, or refused whole with what is wrong; `findings` holds the first of `findingCount`. */
export type PushOutcome =
  | { receipt: Receipt; isReplay: boolean; findings: []; findingCount: 0 }
  | { receipt: null; isReplay: false; findings: PushFinding[]; findingCount: number };

export function refused(findings: PushFinding[], findingCount = findings.length): PushOutcome {
  return { receipt: null, isReplay: false, findings, findingCount };
}

/** Ends the transaction of a push that must not be written, and carries why. */
export class PushRefused extends Error {
  readonly findings: PushFinding[];
  readonly findingCount: number;
  readonly rowsRead: number;
  constructor(findings: PushFinding[], findingCount: number, rowsRead: number) {
    super(`Push refused: ${findings[0]?.code ?? 'no reason given'}`);
    this.findings = findings;
    this.findingCount = findingCount;
    this.rowsRead = rowsRead;
  }
}
