import { createHash } from 'node:crypto';
import { EXIT, Stop } from './stop.ts';

/**
 * The client key of a file pushed without one: made from content and how it is to be read and written, so that a repeated
 * command is the same push. A changed file gets another key by itself.
 */
export function contentKey(bytes: Uint8Array, terms: string): string {
  const digest = createHash('sha256').update(`${terms}\n`).update(bytes).digest('hex');
  return `cli-${digest.slice(0, 40)}`;
}

/** A key the user chose; stops where no server would take it. */
export function checkedKey(key: string): string {
  if (/^[A-Za-z0-9._:-]{8,100}$/.test(key)) return key;
  throw new Stop(
    EXIT.USAGE,
    `推送键“${key}”无效：须为8至100个字母、数字、点、下划线、冒号或连字符`,
    `The client key "${key}" is not valid: use 8 to 100 letters, digits, dots, underscores, colons or hyphens`,
  );
}
