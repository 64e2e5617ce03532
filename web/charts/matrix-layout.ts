import type { ChartSize } from './chart-frame.ts';
import type { Language } from './language.ts';
import type { CellAt } from './matrix-paint.ts';
import type { MatrixModel } from './model/matrix-types.ts';

export interface MatrixLayout {
  readonly cellWidth: number;
  readonly cellHeight: number;
  /** Room of the unit names on the left and of the indicator names on top. */
  readonly headWidth: number;
  readonly headHeight: number;
  readonly bodyWidth: number;
  readonly bodyHeight: number;
}

const MIN_CELL_PX = 18;
const MAX_CELL_WIDTH_PX = 96;
const MAX_CELL_HEIGHT_PX = 56;
export const GROUP_HEAD_PX = 24;
const HAN_PX = 13;

/** Cells grow to fill the room and stop shrinking at 18 px, from where the matrix scrolls. */
export function layoutMatrix(
  model: MatrixModel,
  room: ChartSize,
  language: Language,
): MatrixLayout {
  const headWidth = Math.min(unitHeadWidth(model, language), Math.round(room.width * 0.42));
  const headHeight = GROUP_HEAD_PX + indicatorHeadHeight(model, language);
  const columns = Math.max(1, model.columns.length);
  const rows = Math.max(1, model.rows.length);
  const cellWidth = cellRoom((room.width - headWidth) / columns, MAX_CELL_WIDTH_PX);
  // Two px spare keep rounding from raising a scroll bar.
  const cellHeight = Math.floor(
    cellRoom((room.height - headHeight - 2) / rows, MAX_CELL_HEIGHT_PX),
  );
  return {
    cellWidth,
    cellHeight,
    headWidth,
    headHeight,
    bodyWidth: Math.floor(cellWidth * model.columns.length),
    bodyHeight: cellHeight * model.rows.length,
  };
}

/** The cell at a point of the drawing; null beside it. */
export function cellAtPoint(
  model: MatrixModel,
  layout: MatrixLayout,
  point: { readonly x: number; readonly y: number },
): CellAt | null {
  const row = Math.floor(point.y / layout.cellHeight);
  const column = Math.floor(point.x / layout.cellWidth);
  const isInside =
    row >= 0 && column >= 0 && row < model.rows.length && column < model.columns.length;
  return isInside ? { row, column } : null;
}

const STEPS: Record<string, readonly [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-Infinity, 0],
  PageDown: [Infinity, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

/** Where a key leads from a cell, stopping at the edges; null for a key that does not move. */
export function cellAfterKey(model: MatrixModel, from: CellAt, key: string): CellAt | null {
  const step = STEPS[key];
  if (!step) return null;
  return {
    row: clamp(from.row + step[0], model.rows.length - 1),
    column: clamp(from.column + step[1], model.columns.length - 1),
  };
}

function cellRoom(available: number, most: number): number {
  return Math.max(MIN_CELL_PX, Math.min(most, available));
}

function clamp(value: number, last: number): number {
  return Math.max(0, Math.min(last, value));
}

function longest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, text.length), 0);
}

function unitHeadWidth(model: MatrixModel, language: Language): number {
  const length = longest(model.rows.map(({ shortName }) => shortName[language]));
  const names = language === 'zh' ? Math.min(length, 8) * 14 : Math.min(length * 7.5, 168);
  // The count of the gravest lights stands behind the name.
  return Math.ceil(names) + 56;
}

function indicatorHeadHeight(model: MatrixModel, language: Language): number {
  const length = longest(model.columns.map(({ shortName }) => shortName[language]));
  return language === 'zh'
    ? Math.max(3, Math.min(length, 9)) * HAN_PX + 12
    : Math.min(Math.max(length * 6.5, 40), 148) + 12;
}

/** Where the scroller must stand for a cell to be seen whole beside the heads that stay. */
export function scrollToShow(
  layout: MatrixLayout,
  at: CellAt,
  view: {
    readonly scrollLeft: number;
    readonly scrollTop: number;
    readonly clientWidth: number;
    readonly clientHeight: number;
  },
): { readonly left: number; readonly top: number } {
  const near = (now: number, start: number, length: number, room: number): number =>
    Math.max(start + length - room, Math.min(start, now));
  return {
    left: near(
      view.scrollLeft,
      at.column * layout.cellWidth,
      layout.cellWidth,
      view.clientWidth - layout.headWidth,
    ),
    top: near(
      view.scrollTop,
      at.row * layout.cellHeight,
      layout.cellHeight,
      view.clientHeight - layout.headHeight,
    ),
  };
}
