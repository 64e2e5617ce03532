import { createHash, randomBytes } from 'node:crypto';

/** A fresh secret of 256 bits, safe in a cookie or header. */
export function makeSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret. It has full entropy, so a plain hash suffices and stays quick. */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
