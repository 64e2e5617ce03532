/**
 * A number in [0, 1) that depends on nothing but the text: the demo city's only source of chance.
 * Keyed rather than sequential, so adding an indicator changes no other figure. Integer arithmetic
 * only, so every machine agrees.
 */
export function noise(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) {
    hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000;
}

/** A number between two ends chosen by the text. */
export function between(key: string, low: number, high: number): number {
  return low + (high - low) * noise(key);
}

/** One of the choices, chosen by the text. */
export function pick<T>(key: string, choices: readonly T[]): T {
  return choices[Math.floor(noise(key) * choices.length)]!;
}
