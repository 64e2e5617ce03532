import type { ReactNode } from 'react';
import type { ChartSize } from './chart-frame.ts';
import type { MatrixLayout } from './matrix-layout.ts';
import type { CellAt } from './matrix-paint.ts';

export interface MatrixTipProps {
  readonly at: CellAt;
  readonly layout: MatrixLayout;
  readonly room: ChartSize;
  readonly scroller: HTMLElement | null;
  readonly children: ReactNode;
}

const GAP_PX = 8;

/** A small sheet beside the active cell, on whichever side has room. */
export function MatrixTip({ at, layout, room, scroller, children }: MatrixTipProps) {
  const left = layout.headWidth + at.column * layout.cellWidth - (scroller?.scrollLeft ?? 0);
  const top = layout.headHeight + at.row * layout.cellHeight - (scroller?.scrollTop ?? 0);
  const isRight = left > room.width / 2;
  const isLow = top > room.height / 2;
  const style = {
    ...(isRight
      ? { right: room.width - left + GAP_PX }
      : { left: left + layout.cellWidth + GAP_PX }),
    ...(isLow ? { bottom: room.height - top - layout.cellHeight } : { top }),
  };
  return (
    <div className="matrix-tip" style={style} aria-hidden="true">
      {children}
    </div>
  );
}
