import { crc32, deflateSync } from 'node:zlib';

const SIDE = 160;
const RED = [200, 30, 30] as const;
const WHITE = [255, 255, 255] as const;

/** The scan of a round seal: a red ring with a filled middle on white paper, as a PNG. */
export function sealPicture(): Buffer {
  const line = (y: number) =>
    Buffer.from([0, ...Array.from({ length: SIDE }, (_, x) => [...inkAt(x, y)]).flat()]);
  const pixels = Buffer.concat(Array.from({ length: SIDE }, (_, y) => line(y)));
  const head = Buffer.alloc(13);
  head.writeUInt32BE(SIDE, 0);
  head.writeUInt32BE(SIDE, 4);
  // Eight bits a colour, red green and blue.
  head.set([8, 2], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function inkAt(x: number, y: number): readonly [number, number, number] {
  const radius = Math.hypot(x - SIDE / 2, y - SIDE / 2);
  const isRing = radius < SIDE / 2 - 2 && radius > SIDE / 2 - 9;
  return isRing || radius < 14 ? RED : WHITE;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
