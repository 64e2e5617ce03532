import type { Connection } from './connection.ts';
import { runGraphQL } from './graphql.ts';
import { readJsonObject } from './json-file.ts';
import { type Language, linesIn, type Texts } from './language.ts';
import { EXIT, type ExitCode } from './stop.ts';
import { printable, textTable } from './text-table.ts';

type UserError = { code: string; messageZh: string; messageEn: string; path: string[] };
type Payload = { userErrors: UserError[] } & Record<string, unknown>;
type SaveCommand = {
  mutation: string;
  field: string;
  toInput: (content: Record<string, unknown>) => unknown;
  done: (payload: Payload) => Texts;
};

type Entry = [key: string, value: unknown];

/** How each record of a mapping is spelled as a list. */
const RECORDS: Record<string, (entry: Entry) => object> = {
  units: ([key, value]) => ({ key, value }),
  indicators: ([key, value]) => ({ key, value }),
  missingMarkers: ([key, value]) => ({ key, value }),
  onlyRows: ([column, members]) => ({ column, members }),
  footnoteMarks: ([mark, says]) => ({ mark, ...(says as object) }),
  unitMultiplier: ([indicator, power]) => ({ indicator, power }),
};
const USER_ERRORS = 'userErrors { code messageZh messageEn path }';

/** GraphQL has no maps: the records of a mapping travel as lists; `sheets: "ALL"` as a field of its own. */
export function mappingInput(content: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(content).map(([name, value]) => {
      if (name === 'sheets' && value === 'ALL') return ['allSheets', true];
      const toItem = Object.hasOwn(RECORDS, name) ? RECORDS[name] : undefined;
      if (toItem === undefined || typeof value !== 'object' || value === null) return [name, value];
      return [name, Object.entries(value).map(toItem)];
    }),
  );
}

export const SAVE_COMMANDS: Record<
  'saveMapping' | 'applyCatalogue' | 'assignTargets',
  SaveCommand
> = {
  saveMapping: {
    mutation: `mutation SaveColumnMapping($input: SaveColumnMappingInput!) {
      saveColumnMapping(input: $input) { code ${USER_ERRORS} }
    }`,
    field: 'saveColumnMapping',
    toInput: mappingInput,
    done: ({ code }) => ({
      zh: `✓ 已保存列映射 ${code}`,
      en: `✓ Saved the column mapping ${code}`,
    }),
  },
  applyCatalogue: {
    mutation: `mutation ApplyCatalogue($input: ApplyCatalogueInput!) {
      applyCatalogue(input: $input) { applied ${USER_ERRORS} }
    }`,
    field: 'applyCatalogue',
    toInput: (content) => content,
    done: ({ applied }) => ({
      zh: `✓ 已写入目录 ${applied} 条`,
      en: `✓ Catalogue: ${applied} entries applied`,
    }),
  },
  assignTargets: {
    mutation: `mutation AssignTargets($input: AssignTargetsInput!) {
      assignTargets(input: $input) { assigned lightsChanged ${USER_ERRORS} }
    }`,
    field: 'assignTargets',
    toInput: (content) => content,
    done: ({ assigned, lightsChanged }) => ({
      zh: `✓ 已下达目标 ${assigned} 项，${lightsChanged} 盏灯变化`,
      en: `✓ ${assigned} targets assigned, ${lightsChanged} lights changed`,
    }),
  },
};

/** Sends a JSON file to the mutation it is for and says what came of it. */
export async function save(
  { mutation, field, toInput, done }: SaveCommand,
  path: string,
  connection: Connection,
  isJson: boolean,
  language: Language,
  print: (line: string) => void,
): Promise<ExitCode> {
  const input = toInput(readJsonObject(path));
  const data = await runGraphQL<Record<string, Payload>>(connection, mutation, { input });
  const payload = data[field]!;
  const refused = payload.userErrors.length > 0;
  const lines = refused
    ? errorLines(payload.userErrors, language)
    : linesIn(language, done(payload)).map(printable);
  for (const line of isJson ? [JSON.stringify(payload)] : lines) print(line);
  return refused ? EXIT.REFUSED : EXIT.OK;
}

function errorLines(errors: readonly UserError[], language: Language): string[] {
  const title = {
    zh: `✗ 未保存：${errors.length} 处有误，全部没有生效`,
    en: `✗ Not saved: ${errors.length} wrong, nothing of it took effect`,
  };
  const rows = errors.map(({ code, path, messageZh, messageEn }) => [
    [printable(path.join('.')) || '—'],
    [printable(code)],
    linesIn(language, { zh: printable(messageZh), en: printable(messageEn) }),
  ]);
  return [...linesIn(language, title), ...textTable(rows)];
}
