interface FoldedCell {
  className: string;
  'data-label'?: string;
}

/**
 * Where a cell stands when a row folds into a card on a phone: the first line says what it is and its
 * figure (at the end), the second the rest, each under its own word. Cells without a place are left out there.
 */
export function foldTo(
  line: 1 | 2,
  { label, isEnd }: { label?: string; isEnd?: boolean } = {},
): FoldedCell {
  return {
    className: `fold-${line}${isEnd ? ' fold-end' : ''}`,
    ...(label ? { 'data-label': label } : {}),
  };
}
