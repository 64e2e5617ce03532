import { describe, expect, it } from 'vitest';
import { makeFindingLog } from './finding-log.ts';
import { finding, NOWHERE } from './push-finding.ts';

const at = (row: number) => finding('UNIT_UNKNOWN', { ...NOWHERE, row }, 'X');

describe('a list of findings', () => {
  it('counts all and keeps the first', () => {
    const log = makeFindingLog(2);
    log.add([at(1), at(2), at(3)]);
    expect([log.count, log.kept.map((one) => one.place.row)]).toEqual([3, [1, 2]]);
  });

  it('says the same thing about the same place once', () => {
    const log = makeFindingLog();
    log.add([at(1), at(1)]);
    log.add([at(1)]);
    expect([log.count, log.kept.length]).toEqual([1, 1]);
  });
});
