export type Options = {
  databaseUrl: string;
  /** Observations of the first load, about. */
  rows: number;
  /** Observations after growth; null = no growth. */
  grownRows: number | null;
  /** Rows of one push. */
  pushRows: number;
  rounds: number;
  /** How long one side of one question is asked in a round. */
  sliceMs: number;
  clients: readonly number[];
};

const DEFAULT_URL = 'postgres://postgres@127.0.0.1:5432/postgres';

/** Reads the command line; throws on a flag it does not know, naming those it does. */
export function readOptions(args: readonly string[], databaseUrl = DEFAULT_URL): Options {
  const isQuick = args.includes('--quick');
  let rows = isQuick ? 100_000 : 1_000_000;
  let grows = !isQuick;
  for (let i = 0; i < args.length; i++) {
    if (args[i] === '--rows') rows = readCount(args[++i]);
    else if (args[i] === '--no-growth') grows = false;
    else if (args[i] !== '--quick') {
      throw new Error(
        `Unknown flag ${args[i]}; known are --quick, --no-growth and --rows <number>`,
      );
    }
  }
  return {
    databaseUrl,
    rows,
    grownRows: grows ? rows * 10 : null,
    pushRows: isQuick ? 10_000 : 100_000,
    rounds: isQuick ? 1 : 3,
    sliceMs: isQuick ? 300 : 700,
    clients: isQuick ? [1, 8] : [1, 8, 32],
  };
}

function readCount(text: string | undefined): number {
  const count = Number(text?.replaceAll('_', ''));
  if (Number.isInteger(count) && count >= 10_000) return count;
  throw new Error(`--rows wants a whole number of at least 10,000, not ${text ?? 'nothing'}`);
}
