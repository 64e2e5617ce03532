import type { ReactNode } from 'react';

interface NoticeProps {
  title: string;
  text?: string | null;
  tone?: 'quiet' | 'alert';
  children?: ReactNode;
}

/** One designed state of a page or panel: what happened, and what to do next. */
export function Notice({ title, text, tone = 'quiet', children }: NoticeProps) {
  return (
    <div className={`notice notice-${tone}`} role={tone === 'alert' ? 'alert' : 'status'}>
      <p className="notice-title">{title}</p>
      {text ? <p className="notice-text">{text}</p> : null}
      {children ? <div className="notice-actions">{children}</div> : null}
    </div>
  );
}
