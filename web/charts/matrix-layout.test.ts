import { describe, expect, it } from 'vitest';
import { cellAfterKey, cellAtPoint, layoutMatrix, scrollToShow } from './matrix-layout.ts';
import { buildMatrixModel } from './model/matrix-model.ts';
import { givenMatrix } from './model/matrix-testkit.ts';

const matrixOf = (rows: number, columns: number) =>
  buildMatrixModel(givenMatrix(Array.from({ length: rows }, () => 'G'.repeat(columns))));

describe('the room of the matrix', () => {
  it('12 units × 42 indicators fill the width of a desk screen', () => {
    const layout = layoutMatrix(matrixOf(12, 42), { width: 1840, height: 520 }, 'zh');
    expect(layout.headWidth + layout.bodyWidth).toBeGreaterThan(1838);
    expect(layout.headWidth + layout.bodyWidth).toBeLessThanOrEqual(1840);
    expect(layout.headHeight + layout.bodyHeight).toBeLessThanOrEqual(520);
  });

  it('100 × 100 cells stop shrinking at 18 px and scroll', () => {
    const layout = layoutMatrix(matrixOf(100, 100), { width: 900, height: 500 }, 'zh');
    expect([layout.cellWidth, layout.cellHeight]).toEqual([18, 18]);
    expect(layout.bodyWidth).toBe(1800);
  });

  it('on a phone the names leave more than half the width to the lights', () => {
    const layout = layoutMatrix(matrixOf(12, 42), { width: 358, height: 500 }, 'en');
    expect(layout.headWidth).toBeLessThanOrEqual(150);
  });

  it('few cells do not grow beyond measure', () => {
    const layout = layoutMatrix(matrixOf(1, 1), { width: 1840, height: 900 }, 'zh');
    expect([layout.cellWidth, layout.cellHeight]).toEqual([96, 56]);
  });
});

describe('finding the way', () => {
  const model = matrixOf(3, 5);
  const layout = layoutMatrix(model, { width: 800, height: 300 }, 'zh');

  it.each([
    [
      { x: 0, y: 0 },
      { row: 0, column: 0 },
    ],
    [
      { x: layout.bodyWidth - 1, y: layout.bodyHeight - 1 },
      { row: 2, column: 4 },
    ],
    [{ x: layout.bodyWidth + 1, y: 0 }, null],
    [{ x: -1, y: 0 }, null],
  ])('the point %j is over %j', (point, expected) => {
    expect(cellAtPoint(model, layout, point)).toEqual(expected);
  });

  it.each([
    ['ArrowRight', 1, 3],
    ['ArrowUp', 0, 2],
    ['Home', 1, 0],
    ['End', 1, 4],
    ['PageDown', 2, 2],
  ])('%s leads from the middle to row %i, column %i', (key, row, column) => {
    expect(cellAfterKey(model, { row: 1, column: 2 }, key)).toEqual({ row, column });
  });

  it('stops at the edges and leaves other keys alone', () => {
    expect(cellAfterKey(model, { row: 0, column: 0 }, 'ArrowLeft')).toEqual({ row: 0, column: 0 });
    expect(cellAfterKey(model, { row: 2, column: 4 }, 'ArrowDown')).toEqual({ row: 2, column: 4 });
    expect(cellAfterKey(model, { row: 0, column: 0 }, 'Tab')).toBeNull();
  });

  it('scrolls only as far as the cell needs', () => {
    const big = layoutMatrix(matrixOf(100, 100), { width: 900, height: 500 }, 'zh');
    const view = { scrollLeft: 180, scrollTop: 0, clientWidth: 900, clientHeight: 500 };
    expect(scrollToShow(big, { row: 0, column: 20 }, view)).toEqual({ left: 180, top: 0 });
    expect(scrollToShow(big, { row: 0, column: 2 }, view)).toEqual({ left: 36, top: 0 });
    const last = scrollToShow(big, { row: 99, column: 99 }, view);
    expect(last.left).toBe(1800 - (900 - big.headWidth));
  });
});
