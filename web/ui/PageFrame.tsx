import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface PageFrameProps {
  title: string;
  lead?: ReactNode;
  controls?: ReactNode;
  width?: 'full' | 'reading';
  children: ReactNode;
}

/** Title, one line of lead, the controls of the page, then its body. Sets the document title. */
export function PageFrame({ title, lead, controls, width = 'full', children }: PageFrameProps) {
  const { t } = useTranslation();
  return (
    <div className={`page page-${width}`}>
      <title>{`${title} · ${t('app.full')}`}</title>
      <header className="page-head">
        <div>
          <h1>{title}</h1>
          {lead ? <p className="page-lead">{lead}</p> : null}
        </div>
        {controls ? <div className="page-controls">{controls}</div> : null}
      </header>
      {children}
    </div>
  );
}
