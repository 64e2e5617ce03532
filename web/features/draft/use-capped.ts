import { useState } from 'react';

const FIRST = 20;

/** The first of a long list until its reader asks for the rest. */
export function useCapped<One>(list: readonly One[]) {
  const [isOpen, setIsOpen] = useState(false);
  const shown = isOpen ? list : list.slice(0, FIRST);
  return { shown, hidden: list.length - shown.length, showAll: () => setIsOpen(true) };
}
