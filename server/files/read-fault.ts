import { finding, NOWHERE, type Place, type PushFinding } from '../domain/push-finding.ts';

/** Carries a finding out of the depth of a reader; every reader turns it back into a value. */
export class ReadFault extends Error {
  readonly finding: PushFinding;

  constructor(fault: PushFinding) {
    super(fault.messageEn);
    this.finding = fault;
  }
}

/** A file that contradicts itself; `detail` says what is wrong in Chinese, then in English in brackets. */
export function unreadable(detail: string, place: Place = NOWHERE): ReadFault {
  return new ReadFault(finding('FILE_UNREADABLE', place, null, detail));
}

/** The finding behind whatever a reader threw. Anything but a fault of ours means a damaged workbook. */
export function findingOf(error: unknown): PushFinding {
  if (error instanceof ReadFault) return error.finding;
  return unreadable('工作簿内容损坏 (damaged workbook)').finding;
}
