import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** A data folder of one's own, for a journey that stops its server: an untouched demo city, or nothing yet. */
export function ownDataFolder(holds: 'DEMO_CITY' | 'NOTHING'): string {
  const folder = mkdtempSync(join(inject('scratch'), 'own-'));
  if (holds === 'DEMO_CITY') cpSync(inject('city').template, folder, { recursive: true });
  return folder;
}

/** The password of the demo accounts in a data folder. */
export function demoPassword(folder: string): string {
  return readFileSync(join(folder, 'demo-password.txt'), 'utf8').trim();
}
