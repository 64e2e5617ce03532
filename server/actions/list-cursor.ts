import { InvalidArgument } from './action-context.ts';

type Place = { recordedAt: Date; id: string };

/** Opaque place in a list that runs by instant and key. */
export function listCursor({ recordedAt, id }: Place): string {
  return Buffer.from(`${recordedAt.toISOString()} ${id}`).toString('base64url');
}

/** The place a cursor stands for; null cursor = the beginning. Throws when it is none of ours. */
export function placeOfCursor(cursor: string | null): Place | null {
  if (cursor === null) return null;
  const match = /^(\d{4}-\S+Z) (\d{1,18})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8'));
  const recordedAt = new Date(match?.[1] ?? '');
  if (!match || Number.isNaN(recordedAt.getTime())) {
    throw new InvalidArgument(
      'after',
      '分页游标无效，请从第一页重新查询。',
      'The cursor is not valid; start from the first page.',
    );
  }
  return { recordedAt, id: match[2]! };
}
