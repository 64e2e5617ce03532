const MARGIN_PX = 8;

/** Puts a popover under its button, kept within the window. */
export function placeBelow(button: HTMLElement | null, popover: HTMLElement, width: number): void {
  const edge = button?.getBoundingClientRect();
  if (!edge) return;
  const room = document.documentElement.clientWidth - width - MARGIN_PX;
  popover.style.top = `${edge.bottom}px`;
  popover.style.left = `${Math.max(MARGIN_PX, Math.min(edge.left, room))}px`;
}
