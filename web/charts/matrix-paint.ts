import { glyphCorners, RADIUS } from './light-shape.ts';
import type { MatrixModel } from './model/matrix-types.ts';
import type { ChartTheme } from './theme.ts';

/** The few calls of a 2D canvas context the matrix is drawn with. */
export interface PaintContext {
  fillStyle: string | CanvasGradient | CanvasPattern;
  strokeStyle: string | CanvasGradient | CanvasPattern;
  lineWidth: number;
  clearRect(x: number, y: number, width: number, height: number): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
  arc(x: number, y: number, radius: number, start: number, end: number): void;
  setLineDash(segments: number[]): void;
  fill(): void;
  stroke(): void;
  strokeRect(x: number, y: number, width: number, height: number): void;
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void;
}

export interface CellAt {
  readonly row: number;
  readonly column: number;
}

export interface MatrixPaintJob {
  readonly model: MatrixModel;
  readonly theme: ChartTheme;
  readonly cellWidth: number;
  readonly cellHeight: number;
  readonly pixelRatio: number;
}

const FIELD = 12;

/** Draws hairlines and every light on a clear ground. Reads nothing but its arguments. */
export function paintMatrix(context: PaintContext, job: MatrixPaintJob): void {
  const { model, cellWidth, cellHeight } = job;
  const { width, height } = wipe(context, job);
  paintRules(context, job, width, height);
  const glyph = Math.max(8, Math.min(18, Math.round(Math.min(cellWidth, cellHeight) * 0.46)));
  model.cells.forEach((cell, index) => {
    const row = Math.floor(index / model.columns.length);
    const column = index % model.columns.length;
    const colour = job.theme.lights[cell.light].fill;
    paintGlyph(context, cell.shape, colour, {
      x: (column + 0.5) * cellWidth,
      y: (row + 0.5) * cellHeight,
      size: cell.light === 'GREY' ? glyph * 0.8 : glyph,
    });
  });
}

/** Tints row and column of the active cell and frames it; lies on a canvas of its own under the lights. */
export function paintCrosshair(
  context: PaintContext,
  job: MatrixPaintJob,
  active: CellAt | null,
): void {
  const { theme, cellWidth, cellHeight } = job;
  const { width, height } = wipe(context, job);
  if (!active) return;
  const left = active.column * cellWidth;
  const top = active.row * cellHeight;
  context.fillStyle = theme.hover;
  context.fillRect(0, top, width, cellHeight);
  context.fillRect(left, 0, cellWidth, height);
  context.strokeStyle = theme.focus;
  context.lineWidth = 2;
  context.setLineDash([]);
  context.strokeRect(left + 1, top + 1, cellWidth - 2, cellHeight - 2);
}

function wipe(
  context: PaintContext,
  { model, cellWidth, cellHeight, pixelRatio }: MatrixPaintJob,
): { width: number; height: number } {
  const width = model.columns.length * cellWidth;
  const height = model.rows.length * cellHeight;
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  context.clearRect(0, 0, width, height);
  return { width, height };
}

function paintRules(
  context: PaintContext,
  { model, theme, cellWidth, cellHeight }: MatrixPaintJob,
  width: number,
  height: number,
): void {
  context.fillStyle = theme.rule;
  for (let row = 1; row <= model.rows.length; row += 1) {
    context.fillRect(0, Math.round(row * cellHeight) - 1, width, 1);
  }
  context.fillStyle = theme.ruleStrong;
  for (const { startColumn } of model.groups) {
    if (startColumn > 0) context.fillRect(Math.round(startColumn * cellWidth), 0, 1, height);
  }
}

interface GlyphPlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

function paintGlyph(
  context: PaintContext,
  shape: MatrixModel['cells'][number]['shape'],
  colour: string,
  { x, y, size }: GlyphPlace,
): void {
  const scale = size / FIELD;
  context.beginPath();
  const corners = glyphCorners(shape);
  if (corners) {
    corners.forEach(([cornerX, cornerY], index) => {
      const at = [x + (cornerX - 6) * scale, y + (cornerY - 6) * scale] as const;
      if (index === 0) context.moveTo(...at);
      else context.lineTo(...at);
    });
    context.closePath();
  } else {
    context.arc(x, y, RADIUS[shape as keyof typeof RADIUS] * scale, 0, 2 * Math.PI);
  }
  if (shape === 'RING') {
    context.strokeStyle = colour;
    context.lineWidth = Math.max(1.2, 1.6 * scale);
    context.setLineDash([2.4 * scale, 1.6 * scale]);
    context.stroke();
  } else {
    context.fillStyle = colour;
    context.fill();
  }
}
