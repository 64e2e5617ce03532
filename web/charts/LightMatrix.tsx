import { type ReactNode, useMemo, useRef } from 'react';
import './charts.css';
import type { Language } from './language.ts';
import { MatrixGrid } from './MatrixGrid.tsx';
import { IndicatorHeads, UnitHeads } from './MatrixHeads.tsx';
import { MatrixTip } from './MatrixTip.tsx';
import { layoutMatrix } from './matrix-layout.ts';
import type { CellAt } from './matrix-paint.ts';
import { matrixCellText } from './model/matrix-text.ts';
import type { MatrixModel } from './model/matrix-types.ts';
import type { ChartTheme } from './theme.ts';
import { useActiveCell } from './use-active-cell.ts';
import { useElementSize } from './use-element-size.ts';

export interface MatrixPlace {
  readonly unitCode: string;
  readonly indicatorCode: string;
}

export interface LightMatrixProps {
  readonly model: MatrixModel;
  readonly theme: ChartTheme;
  readonly language: Language;
  /** Spoken name of the matrix. */
  readonly label: string;
  /** Pixels, or `'100%'` (the default) to fill the parent; what does not fit scrolls inside. */
  readonly height?: number | string;
  readonly onCellHover?: (place: MatrixPlace | null) => void;
  readonly onCellOpen?: (place: MatrixPlace) => void;
  readonly onUnitOpen?: (unitCode: string) => void;
  readonly onIndicatorOpen?: (indicatorCode: string) => void;
  /** More about the active cell, under its sentence: actual, due, a spark. */
  readonly renderTip?: (place: MatrixPlace) => ReactNode;
  /** What stands in the empty corner between the heads. */
  readonly corner?: ReactNode;
}

/** Units × indicators on one canvas, with heads that stay in sight and one cell active at a time. */
export function LightMatrix(props: LightMatrixProps) {
  const { model, language } = props;
  const box = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const size = useElementSize(box);
  const layout = useMemo(
    () => (size ? layoutMatrix(model, size, language) : null),
    [model, size, language],
  );
  const placeOf = (at: CellAt): MatrixPlace => ({
    unitCode: model.rows[at.row]?.unitCode ?? '',
    indicatorCode: model.columns[at.column]?.indicatorCode ?? '',
  });
  const cell = useActiveCell(model, (at) => props.onCellHover?.(at && placeOf(at)));
  const { active } = cell;
  const heads = { model, language };
  return (
    <div ref={box} className="matrix" style={{ height: props.height ?? '100%' }}>
      {layout && size && (
        <>
          <div
            ref={scroller}
            className="matrix-scroll"
            style={{ gridTemplateColumns: `${layout.headWidth}px ${layout.bodyWidth}px` }}
          >
            <div className="matrix-corner" style={{ height: layout.headHeight }}>
              {props.corner}
            </div>
            <IndicatorHeads
              {...heads}
              layout={layout}
              activeIndex={active?.column ?? null}
              onOpen={props.onIndicatorOpen}
            />
            <UnitHeads
              {...heads}
              layout={layout}
              activeIndex={active?.row ?? null}
              onOpen={props.onUnitOpen}
            />
            <MatrixGrid
              {...heads}
              theme={props.theme}
              label={props.label}
              layout={layout}
              cell={cell}
              scroller={scroller}
              onOpen={(at) => props.onCellOpen?.(placeOf(at))}
            />
          </div>
          {active && (
            <MatrixTip at={active} layout={layout} room={size} scroller={scroller.current}>
              <strong>{matrixCellText(model, active, language)}</strong>
              {props.renderTip?.(placeOf(active))}
            </MatrixTip>
          )}
        </>
      )}
    </div>
  );
}
