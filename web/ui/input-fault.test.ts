import { CombinedGraphQLErrors } from '@apollo/client';
import { describe, expect, it } from 'vitest';
import { inputFault } from './input-fault.ts';

const refused = (message: string, code = 'BAD_USER_INPUT') =>
  new CombinedGraphQLErrors({ errors: [{ message, extensions: { code } }] });

describe('what the interface cannot take', () => {
  it('is told with its place inside what was typed', () => {
    const error = refused(
      'Variable "$input" got invalid value "X" at "input.items[0].due.kind"; Value "X" does not exist in "DueRuleKind" enum.',
    );
    expect(inputFault(error, 'en')).toBe(
      'items[0].due.kind: Value "X" does not exist in "DueRuleKind" enum.',
    );
  });

  it('is told without one where the whole is meant', () => {
    const error = refused('Variable "$input" got invalid value {}; Field "code" is required.');
    expect(inputFault(error, 'en')).toBe('Field "code" is required.');
  });

  it('is nothing where the line was lost or the server at fault', () => {
    expect(inputFault(new TypeError('fetch failed'), 'zh')).toBeNull();
    expect(inputFault(refused('relation missing', 'INTERNAL_SERVER_ERROR'), 'zh')).toBeNull();
  });
});
