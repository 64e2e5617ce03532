import { parseArgs } from 'node:util';
import { EXIT, Stop } from './stop.ts';

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  server: { type: 'string' },
  'api-key': { type: 'string' },
  mapping: { type: 'string' },
  key: { type: 'string' },
} as const;

/** What each command takes: how many operands, and options beside the common ones. */
const COMMANDS = {
  push: { words: ['push'], operands: [1, Number.POSITIVE_INFINITY], options: ['mapping', 'key'] },
  saveMapping: { words: ['mapping', 'save'], operands: [1, 1], options: [] },
  applyCatalogue: { words: ['catalogue', 'apply'], operands: [1, 1], options: [] },
  assignTargets: { words: ['targets', 'assign'], operands: [1, 1], options: [] },
  receipt: { words: ['receipt'], operands: [1, 1], options: [] },
  // Before `units`, whose word it begins with.
  importUnits: { words: ['units', 'import'], operands: [1, 1], options: [] },
  units: { words: ['units'], operands: [0, 0], options: [] },
  indicators: { words: ['indicators'], operands: [0, 0], options: [] },
} as const satisfies Record<
  string,
  { words: string[]; operands: [number, number]; options: (keyof typeof OPTIONS)[] }
>;

export type CommandName = keyof typeof COMMANDS;
export type Options = {
  lang?: string;
  json?: boolean;
  server?: string;
  'api-key'?: string;
  mapping?: string;
  key?: string;
};
export type Command = { name: CommandName | 'help'; operands: string[]; options: Options };

function usage(zh: string, en: string): Stop {
  return new Stop(EXIT.USAGE, `${zh}\n用法见 baton --help`, `${en}\nSee baton --help`);
}

/** Reads the command line; stops with the usage code where it makes no sense. */
export function parseCommand(argv: readonly string[]): Command {
  const { values, positionals } = parse(argv);
  const { help, ...options } = values;
  if (help || positionals.length === 0 || positionals[0] === 'help') {
    return { name: 'help', operands: [], options };
  }
  const entry = Object.entries(COMMANDS).find(([, { words }]) =>
    words.every((word, index) => positionals[index] === word),
  );
  if (!entry) {
    const words = positionals.slice(0, 2).join(' ');
    throw usage(`没有命令“${words}”`, `There is no command "${words}"`);
  }
  const [name, { words, operands: range, options: own }] = entry;
  const operands = positionals.slice(words.length);
  checkOperands(words.join(' '), operands, range);
  for (const option of ['mapping', 'key'] as const) {
    if (options[option] !== undefined && !(own as readonly string[]).includes(option)) {
      throw usage(
        `${words.join(' ')} 没有选项 --${option}`,
        `${words.join(' ')} takes no --${option}`,
      );
    }
  }
  return { name: name as CommandName, operands, options };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw usage(`命令行有误：${reason}`, reason);
  }
}

function checkOperands(
  command: string,
  operands: string[],
  [least, most]: readonly [number, number],
) {
  if (operands.length < least) throw usage(`${command} 缺少参数`, `${command} needs an operand`);
  if (operands.length > most) {
    const extra = operands.slice(most).join(' ');
    throw usage(`${command} 多了参数：${extra}`, `${command} has operands too many: ${extra}`);
  }
}
