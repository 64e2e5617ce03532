import { type Command, parseCommand } from './arguments.ts';
import { connectionOf } from './connection.ts';
import { exportFigures, saveTemplate } from './fetch-commands.ts';
import { HELP } from './help.ts';
import { importUnits } from './import-units.ts';
import { type Language, linesIn, pickLanguage } from './language.ts';
import { proposeMapping } from './propose-mapping.ts';
import { push } from './push.ts';
import { SAVE_COMMANDS, save } from './save-commands.ts';
import { showList, showReceipt } from './show-commands.ts';
import { EXIT, type ExitCode, Stop } from './stop.ts';
import { printable } from './text-table.ts';
import { undo } from './undo.ts';

type Environment = Record<string, string | undefined>;

/** Runs one command and gives its exit code. Results go to stdout, what stopped it to stderr. */
export async function main(argv: readonly string[], env: Environment): Promise<ExitCode> {
  let language = pickLanguage(undefined, env);
  try {
    const command = parseCommand(argv);
    language = languageOf(command, env);
    return await run(command, env, language);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    for (const line of linesIn(language, error.texts)) console.error(printable(line));
    return error.exitCode;
  }
}

function languageOf({ options }: Command, env: Environment): Language {
  if (options.lang === undefined || options.lang === 'zh' || options.lang === 'en') {
    return pickLanguage(options.lang, env);
  }
  throw new Stop(EXIT.USAGE, '--lang 只能是 zh 或 en', '--lang is zh or en');
}

async function run(command: Command, env: Environment, language: Language): Promise<ExitCode> {
  const { name, operands, options } = command;
  const print = (line: string) => console.log(line);
  if (name === 'help') {
    for (const line of linesIn(language, HELP)) print(line);
    return EXIT.OK;
  }
  const connection = connectionOf(options, env);
  const isJson = options.json ?? false;
  const operand = operands[0] ?? '';
  switch (name) {
    case 'push':
      return push(operands, options, connection, language, print);
    case 'saveMapping':
    case 'applyCatalogue':
    case 'assignTargets':
      return save(SAVE_COMMANDS[name], operand, connection, isJson, language, print);
    case 'undo':
      return undo(operand, options, connection, language, print);
    case 'proposeMapping':
      return proposeMapping(operand, connection, isJson, language, print);
    case 'template':
      return saveTemplate(operand, options, connection, language, print);
    case 'export':
      return exportFigures(operand, options, connection, language, print);
    case 'receipt':
      return showReceipt(operand, connection, isJson, language, print);
    case 'importUnits':
      return importUnits(operand, connection, isJson, language, print);
    case 'units':
    case 'indicators':
      return showList(name, connection, isJson, language, print);
  }
}
