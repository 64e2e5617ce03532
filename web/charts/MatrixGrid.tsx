import { type RefObject, useEffect, useId, useRef } from 'react';
import type { Language } from './language.ts';
import { cellAfterKey, cellAtPoint, type MatrixLayout, scrollToShow } from './matrix-layout.ts';
import { type CellAt, type PaintContext, paintCrosshair, paintMatrix } from './matrix-paint.ts';
import { matrixCellText } from './model/matrix-text.ts';
import type { MatrixModel } from './model/matrix-types.ts';
import type { ChartTheme } from './theme.ts';
import type { ActiveCell } from './use-active-cell.ts';

export interface MatrixGridProps {
  readonly model: MatrixModel;
  readonly theme: ChartTheme;
  readonly language: Language;
  readonly label: string;
  readonly layout: MatrixLayout;
  readonly cell: ActiveCell;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly onOpen: (at: CellAt) => void;
}

const FIRST: CellAt = { row: 0, column: 0 };

/** The canvas of lights as an ARIA grid: the cell in focus is a real element, the rest is drawn. */
export function MatrixGrid(props: MatrixGridProps) {
  const { model, theme, language, layout, cell } = props;
  const { active } = cell;
  const lights = useRef<HTMLCanvasElement>(null);
  const crosshair = useRef<HTMLCanvasElement>(null);
  const cellId = useId();

  useEffect(
    function paintLights() {
      const drawing = prepare(lights.current, layout);
      if (drawing) paintMatrix(drawing.context, { model, theme, ...layout, ...drawing });
    },
    [model, theme, layout],
  );

  useEffect(
    function paintPlace() {
      const drawing = prepare(crosshair.current, layout);
      if (drawing) paintCrosshair(drawing.context, { model, theme, ...layout, ...drawing }, active);
    },
    [model, theme, layout, active],
  );

  const spoken = active ?? FIRST;
  const move = (key: string): boolean => {
    if (key === 'Enter' && active) props.onOpen(active);
    const next = cellAfterKey(model, spoken, key);
    if (!next) return false;
    cell.focus(next);
    const { scroller } = props;
    if (scroller.current) scroller.current.scrollTo(scrollToShow(layout, next, scroller.current));
    return true;
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a canvas cannot be a table; the active cell below is real
    <div
      className="matrix-body"
      role="grid"
      tabIndex={0}
      aria-label={props.label}
      aria-rowcount={model.rows.length}
      aria-colcount={model.columns.length}
      aria-activedescendant={cellId}
      style={{ width: layout.bodyWidth, height: layout.bodyHeight }}
      onMouseMove={(event) => {
        const { left, top } = event.currentTarget.getBoundingClientRect();
        const point = { x: event.clientX - left, y: event.clientY - top };
        cell.point(cellAtPoint(model, layout, point));
      }}
      onMouseLeave={() => cell.point(null)}
      onClick={() => active && props.onOpen(active)}
      onFocus={() => cell.focus(spoken)}
      onBlur={() => cell.focus(null)}
      onKeyDown={(event) => {
        if (move(event.key)) event.preventDefault();
      }}
    >
      {/* Two layers, so that moving the crosshair does not draw ten thousand lights again. */}
      <canvas ref={crosshair} style={{ width: layout.bodyWidth, height: layout.bodyHeight }} />
      <canvas ref={lights} style={{ width: layout.bodyWidth, height: layout.bodyHeight }} />
      {/* biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: focus stays on the grid */}
      <div role="row" aria-rowindex={spoken.row + 1} className="visually-hidden">
        {/* biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: focus stays on the grid */}
        <div role="gridcell" id={cellId} aria-colindex={spoken.column + 1}>
          {matrixCellText(model, spoken, language)}
        </div>
      </div>
    </div>
  );
}

/** Gives a canvas the pixels of the screen; null before it is on the page. */
function prepare(
  element: HTMLCanvasElement | null,
  layout: MatrixLayout,
): { context: PaintContext; pixelRatio: number } | null {
  const context = element?.getContext('2d');
  if (!element || !context) return null;
  const pixelRatio = window.devicePixelRatio || 1;
  const width = Math.round(layout.bodyWidth * pixelRatio);
  const height = Math.round(layout.bodyHeight * pixelRatio);
  // Setting the size reallocates a canvas even where it stays the same.
  if (element.width !== width) element.width = width;
  if (element.height !== height) element.height = height;
  return { context, pixelRatio };
}
