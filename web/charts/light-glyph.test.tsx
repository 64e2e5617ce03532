import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { LightGlyph } from './LightGlyph.tsx';
import type { LightShape } from './light.ts';
import { glyphPath } from './light-shape.ts';

const SHAPES: LightShape[] = ['CIRCLE', 'TRIANGLE', 'SQUARE', 'DIAMOND', 'PENTAGON', 'RING'];

it('every shape has an outline of its own', () => {
  expect(new Set(SHAPES.map(glyphPath)).size).toBe(SHAPES.length);
});

it('a light speaks its word and takes its colour from the theme', () => {
  const html = renderToStaticMarkup(<LightGlyph light="RED" shape="SQUARE" word="严重落后" />);
  expect(html).toContain('role="img" aria-label="严重落后"');
  expect(html).toContain('fill="var(--light-red)"');
});

it('beside its word it keeps silent', () => {
  const html = renderToStaticMarkup(
    <LightGlyph light="RED" shape="SQUARE" word="严重落后" isDecorative />,
  );
  expect(html).toContain('aria-hidden="true"');
  expect(html).not.toContain('严重落后');
});

it('grey is an open, broken ring', () => {
  const html = renderToStaticMarkup(<LightGlyph light="GREY" shape="RING" word="未到期" />);
  expect(html).toContain('fill="none"');
  expect(html).toContain('stroke-dasharray');
});
