/** Red, green and blue in linear light, each 0–1. */
export type LinearRgb = readonly [number, number, number];

/** Reads `#rrggbb`. */
export function linearRgb(hex: string): LinearRgb {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`Not a #rrggbb colour: "${hex}"`);
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** WCAG 2.2 contrast ratio of two colours, 1–21. */
export function contrastRatio(left: string, right: string): number {
  const [low = 0, high = 0] = [luminance(linearRgb(left)), luminance(linearRgb(right))].sort(
    (a, b) => a - b,
  );
  return (high + 0.05) / (low + 0.05);
}

/** Black or white, whichever is read better on a colour; at least 4.58 to 1 on any. */
export function inkOn(fill: string): string {
  return contrastRatio('#000000', fill) > contrastRatio('#ffffff', fill) ? '#000000' : '#ffffff';
}

export type Sight = 'normal' | 'protanopia' | 'deuteranopia';

// Machado, Oliveira and Fernandes 2009, severity 1.0, applied in linear light.
const SIGHT: Record<Sight, readonly number[]> = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  deuteranopia: [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
};

/** Distance of two colours in CIELAB as seen by one kind of sight; above about 10 is plainly different. */
export function seenDistance(left: string, right: string, sight: Sight): number {
  const a = lab(seenAs(linearRgb(left), sight));
  const b = lab(seenAs(linearRgb(right), sight));
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function seenAs(rgb: LinearRgb, sight: Sight): LinearRgb {
  const m = SIGHT[sight];
  const row = (at: number): number => {
    const sum = m[at]! * rgb[0] + m[at + 1]! * rgb[1] + m[at + 2]! * rgb[2];
    return Math.min(1, Math.max(0, sum));
  };
  return [row(0), row(3), row(6)];
}

function luminance([red, green, blue]: LinearRgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function lab(rgb: LinearRgb): LinearRgb {
  const [red, green, blue] = rgb;
  const bend = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = bend((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
  const y = bend(luminance(rgb));
  const z = bend((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
