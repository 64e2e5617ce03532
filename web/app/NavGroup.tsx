import { type SyntheticEvent, useId, useRef } from 'react';
import { NavLink, useLocation } from 'react-router';
import { isWithin } from './nav-entries.ts';

interface NavGroupProps {
  label: string;
  entries: readonly { path: string; label: string }[];
  linkTo: (path: string) => string;
}

/** Pages of one subject behind one word of the bar. A native popover: Escape and a click outside close it. */
export function NavGroup({ label, entries, linkTo }: NavGroupProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const { pathname } = useLocation();
  const isHere = entries.some(({ path }) => isWithin(pathname, path));
  const placeBelowButton = (event: SyntheticEvent<HTMLElement>) => {
    const edge = button.current?.getBoundingClientRect();
    if (!edge) return;
    const list = event.currentTarget;
    const room = document.documentElement.clientWidth - 200;
    list.style.top = `${edge.bottom}px`;
    list.style.left = `${Math.max(8, Math.min(edge.left, room))}px`;
  };
  if (entries.length === 0) return null;
  return (
    <>
      <button
        ref={button}
        type="button"
        className="nav-group"
        data-current={isHere || undefined}
        popoverTarget={id}
      >
        {label}
        <span aria-hidden="true">▾</span>
      </button>
      <div id={id} popover="auto" className="nav-group-list" onBeforeToggle={placeBelowButton}>
        {entries.map(({ path, label: name }) => (
          <NavLink
            key={path}
            to={linkTo(path)}
            end={path === '/push'}
            onClick={(event) =>
              event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()
            }
          >
            {name}
          </NavLink>
        ))}
      </div>
    </>
  );
}
