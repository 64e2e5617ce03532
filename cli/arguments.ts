import { parseArgs } from 'node:util';
import { EXIT, Stop } from './stop.ts';

const COMMON = {
  help: { type: 'boolean', short: 'h' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  server: { type: 'string' },
  'api-key': { type: 'string' },
} as const;
/** Options that only some commands take. */
const OWN = {
  mapping: { type: 'string' },
  key: { type: 'string' },
  mode: { type: 'string' },
  'scope-indicators': { type: 'string' },
  'scope-units': { type: 'string' },
  'scope-periods': { type: 'string' },
  'dry-run': { type: 'boolean' },
  reason: { type: 'string' },
  period: { type: 'string' },
  output: { type: 'string', short: 'o' },
  indicator: { type: 'string' },
  units: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  'as-of': { type: 'string' },
} as const;
const OPTIONS = { ...COMMON, ...OWN };
type OwnOption = keyof typeof OWN;
const SCOPE = ['scope-indicators', 'scope-units', 'scope-periods'] as const;

/** What each command takes: how many operands, and options beside the common ones. */
const COMMANDS = {
  push: {
    words: ['push'],
    operands: [1, Number.POSITIVE_INFINITY],
    options: ['mapping', 'key', 'mode', ...SCOPE, 'dry-run'],
  },
  undo: { words: ['undo'], operands: [1, 1], options: ['reason'] },
  proposeMapping: { words: ['mapping', 'propose'], operands: [1, 1], options: [] },
  template: { words: ['template'], operands: [1, 1], options: ['period', 'output'] },
  export: {
    words: ['export'],
    operands: [1, 1],
    options: ['indicator', 'units', 'from', 'to', 'as-of', 'output'],
  },
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
  { words: string[]; operands: [number, number]; options: OwnOption[] }
>;

export type CommandName = keyof typeof COMMANDS;
type Values<Of extends Record<string, { type: 'string' | 'boolean' }>> = {
  [Name in keyof Of]?: Of[Name]['type'] extends 'boolean' ? boolean : string;
};
export type Options = Values<Omit<typeof OPTIONS, 'help'>>;
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
  for (const option of Object.keys(OWN) as OwnOption[]) {
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
