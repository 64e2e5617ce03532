/** Whether the reader asked the system for less motion; true where nobody can be asked. */
export function prefersReducedMotion(): boolean {
  if (typeof matchMedia === 'undefined') return true;
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
