import type { ReactNode } from 'react';

/** A wide table scrolls inside its own box and never pushes the page wider. */
export function ScrollBox({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would not shrink below its table.
    <div className="table-box" role="group" tabIndex={0} aria-label={label}>
      {children}
    </div>
  );
}
