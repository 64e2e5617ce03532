import { describe, expect, it } from 'vitest';
import { placeOfFile, placeOfWorking } from './file-place.ts';

describe('a file in the watched folder', () => {
  it.each([
    ['finance/in/10月.xlsx', { login: 'finance', mappingCode: null, name: '10月.xlsx' }],
    ['finance/in/fin-wide/a.csv', { login: 'finance', mappingCode: 'fin-wide', name: 'a.csv' }],
  ])('%s is taken in', (path, place) => {
    expect(placeOfFile(path)).toEqual(place);
  });

  it.each([
    'a.csv',
    'finance/a.csv',
    'finance/done/a.csv',
    'finance/refused/a.csv',
    'finance/in/a/b/c.csv',
    'finance/in/.hidden.csv',
    'finance/in/~$10月.xlsx',
    'finance/in/a.csv.part',
    'finance/in/a.TMP',
    'finance/in/a.csv.crdownload',
    'finance/in/a.csv.filepart',
    'finance/in/.cache/a.csv',
    'finance/in/a.csv~',
    'finance/in/a.csv.working',
  ])('%s is left alone', (path) => {
    expect(placeOfFile(path)).toBeNull();
  });

  it('is known by its own name when the hub was stopped at work on it', () => {
    const place = { login: 'finance', mappingCode: null, name: 'a.csv' };
    expect(placeOfWorking('finance/in/a.csv.working')).toEqual(place);
    expect(placeOfWorking('finance/in/a.csv')).toBeNull();
    expect(placeOfWorking('finance/done/a.csv.working')).toBeNull();
  });
});
