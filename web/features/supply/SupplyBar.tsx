import { type SupplyCounts, supplyParts } from './supply-rows.ts';

/** What became of the figures owed, as one bar; the counts beside it say the same. */
export function SupplyBar({ counts }: { counts: SupplyCounts }) {
  return (
    <svg
      className="supply-bar"
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {placed(counts).map(({ state, width, from }) => (
        <rect key={state} className={`supply-${state}`} x={from} width={width} height="10" />
      ))}
    </svg>
  );
}

function placed(counts: SupplyCounts) {
  let from = 0;
  return supplyParts(counts).map((part) => {
    const start = from;
    from += part.width;
    return { ...part, from: start };
  });
}
