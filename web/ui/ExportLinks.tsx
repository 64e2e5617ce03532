import { useTranslation } from 'react-i18next';
import { exportLink } from './export-link.ts';
import { useScope } from './use-scope.ts';
import { useMay } from './viewer.ts';

interface ExportLinksProps {
  indicator: string;
  units?: readonly string[];
  from?: string | null;
  to?: string | null;
}

/** The figures of the page as files; plain links, so that they can be copied and fetched elsewhere. */
export function ExportLinks(props: ExportLinksProps) {
  const { t } = useTranslation();
  const { asOf } = useScope();
  if (!useMay('observation.read')) return null;
  return (
    <nav className="export-links" aria-label={t('exports.label')}>
      {(['observations', 'revisions'] as const).map((kind) => (
        <a
          key={kind}
          className="button"
          href={exportLink(kind, { ...props, asOf })}
          title={t(`exports.${kind}Hint`)}
          download
        >
          {t(`exports.${kind}`)}
        </a>
      ))}
    </nav>
  );
}
