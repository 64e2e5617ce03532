import { expect, it } from 'vitest';
import { themeSheet } from './theme-sheet.ts';

it('prints the light theme even when the screen is dark', () => {
  expect(themeSheet({ '--text': '#eee' }, { '--text': '#111' })).toBe(
    '@media screen{:root{--text:#eee}}@media print{:root{--text:#111}}',
  );
});
