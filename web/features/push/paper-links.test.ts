import { expect, it } from 'vitest';
import { paperLinks } from './paper-links.ts';

it('the papers a reason names lead to their pages, the words around them stay words', () => {
  expect(paperLinks('更正 JZ20261120-0003：误填')).toEqual([
    { text: '更正 ', path: null },
    { text: 'JZ20261120-0003', path: '/corrections/JZ20261120-0003' },
    { text: '：误填', path: null },
  ]);
  expect(paperLinks('BT20261120-000012')).toEqual([
    { text: 'BT20261120-000012', path: '/pushes/BT20261120-000012' },
  ]);
});

it('a reason that names no paper is one piece of text', () => {
  expect(paperLinks('JZ 是更正')).toEqual([{ text: 'JZ 是更正', path: null }]);
});
