import { useState } from 'react';
import type { CellAt } from './matrix-paint.ts';
import type { MatrixModel } from './model/matrix-types.ts';

export interface ActiveCell {
  /** The cell under the pointer, else the one in keyboard focus. */
  readonly active: CellAt | null;
  readonly point: (at: CellAt | null) => void;
  readonly focus: (at: CellAt | null) => void;
}

/** One active cell for pointer and keyboard; `onChange` is told when it becomes another. */
export function useActiveCell(
  model: MatrixModel,
  onChange: (at: CellAt | null) => void,
): ActiveCell {
  const [pointed, setPointed] = useState<CellAt | null>(null);
  const [focused, setFocused] = useState<CellAt | null>(null);
  // A model with fewer rows or columns may come while a cell beyond them is active.
  const kept = (at: CellAt | null): CellAt | null =>
    at && at.row < model.rows.length && at.column < model.columns.length ? at : null;
  const active = kept(pointed) ?? kept(focused);
  const tell = (next: CellAt | null): void => {
    if (!isSame(next, active)) onChange(next);
  };
  return {
    active,
    point(at) {
      if (isSame(at, pointed)) return;
      setPointed(at);
      tell(at ?? kept(focused));
    },
    focus(at) {
      setFocused(at);
      setPointed(null);
      tell(at);
    },
  };
}

function isSame(left: CellAt | null, right: CellAt | null): boolean {
  return left?.row === right?.row && left?.column === right?.column;
}
