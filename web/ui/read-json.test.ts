import { describe, expect, it } from 'vitest';
import { readJsonObject, withoutNulls } from './read-json.ts';

describe('JSON typed by hand', () => {
  it('is read where it is an object', () => {
    expect(readJsonObject('{"code": "A"}')).toEqual({ value: { code: 'A' }, fault: null });
  });

  it('names the line in which it breaks', () => {
    expect(readJsonObject('{\n  "code": "A"\n  "name": "B"\n}').fault).toEqual({
      kind: 'SYNTAX',
      line: 3,
    });
  });

  it.each(['[]', '3', 'null', '"text"'])('is refused where it is %s', (text) => {
    expect(readJsonObject(text).fault?.kind).toBe('NOT_AN_OBJECT');
  });
});

it('an answer loses its nulls and type names, and nothing else', () => {
  const answer = { __typename: 'X', a: null, b: [{ c: null, d: 0, e: '' }], f: false };
  expect(withoutNulls(answer)).toEqual({ b: [{ d: 0, e: '' }], f: false });
});
