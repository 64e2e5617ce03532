/** An exact decimal: `units` × 10^-`scale`. Never passes through a floating-point number. */
interface ExactDecimal {
  readonly units: bigint;
  readonly scale: number;
}

const PATTERN = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

function parse(text: string): ExactDecimal {
  const match = PATTERN.exec(text.trim());
  if (!match) throw new Error(`Not a decimal number: "${text}"`);
  const fraction = match[3] ?? '';
  const magnitude = BigInt(`${match[2]}${fraction}`);
  const scale = fraction.length - Number(match[4] ?? 0);
  const units = match[1] === '-' ? -magnitude : magnitude;
  return scale < 0 ? { units: units * 10n ** BigInt(-scale), scale: 0 } : { units, scale };
}

function print({ units, scale }: ExactDecimal): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale);
  const sign = units < 0n ? '-' : '';
  return scale === 0 ? sign + whole : `${sign}${whole}.${fraction}`;
}

/** Rounds half away from zero to exactly `digits` decimals; a result of zero carries no sign. */
export function roundDecimal(text: string, digits: number): string {
  const { units, scale } = parse(text);
  if (scale <= digits) {
    return print({ units: units * 10n ** BigInt(digits - scale), scale: digits });
  }
  const divisor = 10n ** BigInt(scale - digits);
  const half = units < 0n ? -divisor / 2n : divisor / 2n;
  return print({ units: (units + half) / divisor, scale: digits });
}

/** The same number written plainly: no exponent, no plus sign. */
export function plainDecimal(text: string): string {
  return print(parse(text));
}

/** Moves the decimal point: `places` 4 divides by ten thousand, exactly. */
export function shiftDecimal(text: string, places: number): string {
  const { units, scale } = parse(text);
  const moved = scale + places;
  return print(
    moved < 0 ? { units: units * 10n ** BigInt(-moved), scale: 0 } : { units, scale: moved },
  );
}

/** `left` − `right`, exactly. */
export function subtractDecimals(left: string, right: string): string {
  const { a, b, scale } = aligned(left, right);
  return print({ units: a - b, scale });
}

/**
 * Change from `base` to `value` in percent of the base, rounded half away from zero to `digits`
 * decimals; null where the base is not above zero, for then a percentage means nothing.
 */
export function percentChange(value: string, base: string, digits: number): string | null {
  const { a, b } = aligned(value, base);
  if (b <= 0n) return null;
  const numerator = (a - b) * 100n * 10n ** BigInt(digits);
  const half = numerator < 0n ? -b : b;
  return print({ units: (2n * numerator + half) / (2n * b), scale: digits });
}

/** -1, 0 or 1 as `left` is below, equal to or above `right`; 1.0 equals 1.00. */
export function compareDecimals(left: string, right: string): -1 | 0 | 1 {
  const { a, b } = aligned(left, right);
  const difference = a - b;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

/** Both numbers counted in the finer of their two scales. */
function aligned(left: string, right: string): { a: bigint; b: bigint; scale: number } {
  const a = parse(left);
  const b = parse(right);
  const scale = Math.max(a.scale, b.scale);
  return {
    a: a.units * 10n ** BigInt(scale - a.scale),
    b: b.units * 10n ** BigInt(scale - b.scale),
    scale,
  };
}

/** The distance from zero, written plainly. */
export function absoluteDecimal(text: string): string {
  const { units, scale } = parse(text);
  return print({ units: units < 0n ? -units : units, scale });
}

/** A place on an axis. For drawing only: never print what this returns. Null stays null. */
export function drawingPosition(text: string | null | undefined): number | null {
  return text === null || text === undefined ? null : Number(plainDecimal(text));
}
