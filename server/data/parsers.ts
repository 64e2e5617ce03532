import pg from 'pg';

const DATE = 1082;
const NUMERIC = 1700;
/** numeric[]; the driver's type list does not name it. */
const NUMERIC_ARRAY = 1231 as Parameters<typeof pg.types.setTypeParser>[0];
const INT8 = 20;

/**
 * Both engines must hand out the same types: decimals and big integers as text (no binary float ever
 * touches a value), dates as `YYYY-MM-DD` text, because a JS Date would move them across time zones.
 */
export function installParsers(): void {
  pg.types.setTypeParser(DATE, (text) => text);
  pg.types.setTypeParser(NUMERIC, (text) => text);
  pg.types.setTypeParser(INT8, (text) => text);
  pg.types.setTypeParser(NUMERIC_ARRAY, (text) =>
    text === '{}'
      ? []
      : text
          .slice(1, -1)
          .split(',')
          .map((entry) => (entry === 'NULL' ? null : entry)),
  );
}
