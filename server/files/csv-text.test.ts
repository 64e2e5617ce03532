import { describe, expect, it } from 'vitest';
import { type CsvCell, csvLine } from './csv-text.ts';

describe('a line of CSV', () => {
  it.each<[string, CsvCell[], string]>([
    ['parts cells by commas and ends as spreadsheets do', ['甲', '乙'], '甲,乙\r\n'],
    [
      'quotes what holds a comma, a quote or a line break',
      ['a,b', 'c"d', 'e\nf'],
      '"a,b","c""d","e\nf"\r\n',
    ],
    ['leaves nothing for nothing, which is not zero', [null, { figure: '0' }], ',0\r\n'],
    ['never lets =, + or @ begin a text', ['=1+1', '+2', '@SUM(A1)'], "'=1+1,'+2,'@SUM(A1)\r\n"],
    ['nor a minus, a tab or a carriage return', ['-3', '\tx', '\rx'], "'-3,'\tx,\"'\rx\"\r\n"],
    ['writes figures untouched, negative ones too', [{ figure: '-3.50' }], '-3.50\r\n'],
    ['lets no text pass for a figure', [{ figure: '=1,2' }], '"\'=1,2"\r\n'],
  ])('%s', (_what, cells, line) => {
    expect(csvLine(cells)).toBe(line);
  });
});
