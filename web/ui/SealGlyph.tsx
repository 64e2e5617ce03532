import { useTranslation } from 'react-i18next';

/** The small round mark of a signed value; what it says is read out, not only drawn. */
export function SealGlyph({ label }: { label: string }) {
  const { t } = useTranslation();
  return (
    <span className="seal-glyph" role="img" aria-label={label} title={label}>
      <span aria-hidden="true">{t('signedValue.sealGlyph')}</span>
    </span>
  );
}
