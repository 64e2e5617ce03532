import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Doors, givenDoors, realFolder } from './doors.ts';

const folder = realFolder('cn_areacodes', 'tidy');

describe.skipIf(folder === null)('the area codes of GB/T 2260 from 1981 to 2024', () => {
  let doors: Doors;
  let bytes: Buffer;
  beforeAll(async () => {
    doors = await givenDoors();
    bytes = readFileSync(join(folder!, 'org_units.csv'));
  });

  it('go in whole: 6,823 records become units with their former names, and the second time nothing is new', async () => {
    const first = await doors.importUnits(bytes);
    expect(first).toMatchObject({ status: 200, body: { faultCount: 0 } });
    const { units, formerNames, lineage } = first.body;
    // The country is added, which the file does not name.
    expect(units - 1 + formerNames).toBe(6823);
    expect(lineage).toBeGreaterThan(4000);
    const again = await doors.importUnits(bytes);
    expect(again).toMatchObject({
      status: 200,
      body: { units: 0, formerNames: 0, lineage: 0, faultCount: 0 },
    });
    expect(again.body.unchanged).toBe(first.body.unchanged + units - 1 + formerNames + lineage);
  });

  it('know 莱芜 as a city until 2018 and its two areas under Jinan afterwards', async () => {
    const { units } = await doors.ask('{ units { code nameZh validFrom validTo parentCode } }');
    const of = (code: string) => units.find((unit: { code: string }) => unit.code === code);
    expect(of('371200')).toMatchObject({ nameZh: '莱芜市', validTo: '2018-12-30' });
    for (const code of ['370116', '370117'])
      expect(of(code)).toMatchObject({ validFrom: '2018-12-31', parentCode: '370100' });
  });
});
