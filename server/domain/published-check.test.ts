import { expect, it } from 'vitest';
import { decimal } from './decimal.ts';
import { checkPublished } from './published-check.ts';

const share = (actual: string, target: string) => decimal(actual).times(100).div(target);

it.each([
  ['63.88', share('35.9', '56.21'), '63.88', '63.87', false, '河南 printed one hundredth too much'],
  ['87.78', share('7.9', '9'), '87.78', '87.78', true, '河南 provincial projects'],
  ['84.02', share('8.15', '9.7'), '84.02', '84.02', true, '河南 city projects'],
  ['97.2', share('629.0', '647.4'), '97.2', '97.2', true, '江门'],
  ['72.9', share('162', '222'), '72.9', '73.0', false, '金寨 forced its shares to 100.0'],
  ['53.3', share('3.73', '7'), '53.3', '53.3', true, '连云港 foreign capital'],
  ['41.46', share('17', '41.40'), '41.46', '41.06', false, 'misprint of a journal table'],
  ['74', share('74.4', '100'), '74', '74', true, 'printed without decimals'],
  ['-8', decimal('-8.5'), '-8', '-9', false, 'half away from zero below zero too'],
  ['7.0', decimal('7'), '7.0', '7.0', true, 'a printed zero counts as a decimal'],
  ['7.0', decimal('7.04'), '7.0', '7.0', true, 'within what is printed'],
])('%s beside %s: both figures stay visible', (text, exact, published, recomputed, agrees) => {
  const check = checkPublished(text, exact);
  const digits = text.split('.')[1]?.length ?? 0;
  expect(check.published.toFixed(digits)).toBe(published);
  expect(check.recomputed.toFixed(digits)).toBe(recomputed);
  expect(check.agrees).toBe(agrees);
});
