import { useTranslation } from 'react-i18next';

interface MarkedLinksProps {
  draftId: string;
  files: readonly { fileName: string | null }[];
}

/** The way to each file with its wrong cells marked. */
export function MarkedLinks({ draftId, files }: MarkedLinksProps) {
  const { t } = useTranslation();
  return (
    <div className="marked-links">
      {files.map(({ fileName }, at) => {
        const name = fileName ?? t('push.unnamed');
        return (
          <a
            // biome-ignore lint/suspicious/noArrayIndexKey: the place among the files is what names one.
            key={at}
            className="button button-main"
            href={`/api/drafts/${encodeURIComponent(draftId)}/marked.xlsx?file=${at}`}
            download
          >
            {files.length > 1 ? t('draft.markedOf', { name }) : t('draft.marked')}
          </a>
        );
      })}
      <span className="muted">{t('draft.markedLead')}</span>
    </div>
  );
}
