import { useTranslation } from 'react-i18next';

/** Grey bars in the shape of what is coming; silent for screen readers but for one word. */
export function Skeleton({ lines = 3, height }: { lines?: number; height?: number | string }) {
  const { t } = useTranslation();
  const bars = Array.from({ length: lines }, (_, line) => line);
  return (
    <div className="skeleton" role="status" aria-busy="true">
      <span className="sr-only">{t('state.loading')}</span>
      {bars.map((line) => (
        <span key={line} className="skeleton-bar" style={height ? { height } : undefined} />
      ))}
    </div>
  );
}
