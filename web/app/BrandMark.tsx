/** A baton: one stroke with a grip. */
export function BrandMark({ size = 22 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path d="M8 26 26 5" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
      <circle cx="8" cy="26" r="4.5" fill="currentColor" />
    </svg>
  );
}
