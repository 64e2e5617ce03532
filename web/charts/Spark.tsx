import { buildSparkModel } from './model/spark-model.ts';

export interface SparkProps {
  /** Decimal strings, oldest first; null is a gap. */
  readonly values: readonly (string | null)[];
  /** What the line says, for those who cannot see it. */
  readonly label: string;
  readonly width?: number;
  readonly height?: number;
}

/** A word-sized line in the running text colour, its newest value marked in the accent. */
export function Spark({ values, label, width = 96, height = 24 }: SparkProps) {
  const { path, dots, last } = buildSparkModel(values, { width, height, inset: 3 });
  return (
    <svg
      className="spark"
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <title>{label}</title>
      <path d={path} fill="none" stroke="var(--text-muted)" strokeWidth="1.25" />
      {dots.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r="1" fill="var(--text-muted)" />
      ))}
      {last && <circle cx={last.x} cy={last.y} r="2" fill="var(--accent)" />}
    </svg>
  );
}
