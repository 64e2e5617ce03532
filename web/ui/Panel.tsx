import { type ReactNode, useId } from 'react';

interface PanelProps {
  title: string;
  lead?: ReactNode;
  aside?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** One named part of a page, set off by a rule rather than a box. */
export function Panel({ title, lead, aside, className = '', children }: PanelProps) {
  const id = useId();
  return (
    <section className={`panel ${className}`} aria-labelledby={id}>
      <header className="panel-head">
        <h2 id={id}>{title}</h2>
        {lead ? <p className="panel-lead">{lead}</p> : null}
        {aside ? <div className="panel-aside">{aside}</div> : null}
      </header>
      <div className="panel-body">{children}</div>
    </section>
  );
}
