import { describe, expect, it } from 'vitest';
import { MAX_SEAL_BYTES, sealType, signingStatement } from './signing.ts';

describe('the sentence signed', () => {
  const facts = { receiptNumber: 'BT20261118-000042', values: 12, rowsHash: 'ab12' };

  it('names receipt, count and fingerprint in both languages', () => {
    const [zh, en] = signingStatement({ ...facts, superseded: 0 }).split('\n');
    for (const part of ['BT20261118-000042', '12', 'ab12']) {
      expect(zh).toContain(part);
      expect(en).toContain(part);
    }
    expect(zh).not.toContain('取代');
  });

  it('says how many values it does not cover', () => {
    expect(signingStatement({ ...facts, superseded: 3 })).toContain('其中 3 个');
  });
});

describe('a scanned seal', () => {
  it.each<[string, number[], ReturnType<typeof sealType>]>([
    ['a PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0], 'image/png'],
    ['a JPEG', [0xff, 0xd8, 0xff, 0xe0], 'image/jpeg'],
    ['an SVG', [...new TextEncoder().encode('<svg onload="x">')], null],
    ['nothing', [], null],
  ])('%s is told by its bytes', (_, bytes, expected) => {
    expect(sealType(Uint8Array.from(bytes))).toBe(expected);
  });

  it('is refused above a megabyte', () => {
    const large = new Uint8Array(MAX_SEAL_BYTES + 1);
    large.set([0xff, 0xd8, 0xff]);
    expect(sealType(large)).toBeNull();
  });
});
