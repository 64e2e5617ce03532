import { describe, expect, it } from 'vitest';
import type { PushFinding } from '../domain/push-finding.ts';
import { csvLines } from './csv-lines.ts';
import type { Line } from './grid.ts';

async function* pieces(...texts: string[]) {
  yield* texts;
}

async function split(...texts: string[]): Promise<{ lines: Line[]; findings: PushFinding[] }> {
  const stream = csvLines(pieces(...texts));
  const lines: Line[] = [];
  for (;;) {
    const { done, value } = await stream.next();
    if (done) return { lines, findings: value };
    lines.push(...value);
  }
}
const cells = async (...texts: string[]) => (await split(...texts)).lines.map((line) => line.cells);

describe('delimited text', () => {
  it.each([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a,b\n\n1,2\n', [['a', 'b'], [''], ['1', '2']]],
    ['a,b\n1\n1,2,3\n', [['a', 'b'], ['1'], ['1', '2', '3']]],
    [
      'a,b\n"x\r\ny","say ""G"""\n',
      [
        ['a', 'b'],
        ['x\r\ny', 'say "G"'],
      ],
    ],
    [
      'a,b\n"",""\n',
      [
        ['a', 'b'],
        ['', ''],
      ],
    ],
    [
      'a,b\n5" pipe,x"y\n',
      [
        ['a', 'b'],
        ['5" pipe', 'x"y'],
      ],
    ],
    [
      'a,b\n"x"y,z\n',
      [
        ['a', 'b'],
        ['xy', 'z'],
      ],
    ],
    [
      'a,b\n,\n',
      [
        ['a', 'b'],
        ['', ''],
      ],
    ],
    [
      'a;b\n1,5;2\n',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'a\tb\n1\t2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['', []],
    ['x', [['x']]],
    ['"x"', [['x']]],
  ])('%j falls into its cells', async (text, expected) => {
    expect(await cells(text)).toEqual(expected);
  });

  it.each([
    ['at the start', '\ufeffa,b\n1,2\n'],
    ['at the start of a later line', 'a,b\n\ufeff1,2\n'],
    ['at the start of a cell', 'a,\ufeffb\n1,2\n'],
    ['at the end of a cell', 'a\ufeff,b\n1,2\ufeff\n'],
    ['inside quotes', '"\ufeffa",b\n"1",2\n'],
    ['where two files were glued without a line end', 'a,b\ufeff1,2\n'],
    ['where two files were glued behind quotes', 'a,"b"\ufeff1,2\n'],
  ])('loses a byte order mark %s and nothing else', async (_, text) => {
    expect(await cells(text)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('comes out the same wherever it is cut into pieces', async () => {
    const text = 'a,"b ""c""\r\nd",\ufeffe\r\n\r\n1,"",\ufeff"3"\ufeff4,5,6\r7,8,9';
    const whole = await cells(text);
    // Longer than what the delimiter is guessed from, so that the cut really falls between two pieces.
    const lead = 'x,y,z\n'.repeat(11_000);
    const wholeTail = (await cells(lead + text)).slice(11_000);
    expect(wholeTail).toEqual(whole);
    for (let cut = 0; cut <= text.length; cut++) {
      const tail = (await cells(lead + text.slice(0, cut), text.slice(cut))).slice(11_000);
      expect(tail).toEqual(whole);
    }
  });

  it('counts rows as a spreadsheet program does', async () => {
    const { lines } = await split('a\n"x\ny"\n\nb\n');
    expect(lines.map((line) => line.row)).toEqual([1, 2, 3, 4]);
  });
});

describe('text that is no table', () => {
  it('with an open quote keeps what stands before it and names the row', async () => {
    const { lines, findings } = await split('a,b\n1,2\n3,"4\n5,6\n');
    expect(lines).toHaveLength(2);
    expect(findings).toMatchObject([{ code: 'FILE_UNREADABLE', place: { row: 3 } }]);
  });

  it('with a quote open over megabytes is given up early', async () => {
    const { findings } = await split('a,b\n1,"', ...Array(6).fill('x'.repeat(1 << 20)), '"\n');
    expect(findings).toMatchObject([{ code: 'FILE_UNREADABLE', place: { row: 2 } }]);
  });

  it('with a line over four megabytes is given up', async () => {
    const { findings } = await split('a,b\n1,', ...Array(6).fill('x'.repeat(1 << 20)), '\n');
    expect(findings).toMatchObject([{ code: 'LINE_TOO_LONG', place: { row: 2 } }]);
  });

  it('with a million columns is given up', async () => {
    const { findings } = await split(`a,b\n${'1,'.repeat(1_000_000)}\n`);
    expect(findings).toMatchObject([{ code: 'TOO_MANY_COLUMNS', place: { row: 2 } }]);
  });
});
