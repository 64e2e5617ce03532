import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { applyCatalogue } from '../actions/catalogue/apply-catalogue.ts';
import { saveMapping } from '../actions/mapping/save-mapping.ts';
import type { CataloguePatch } from '../domain/catalogue-patch.ts';
import type { ColumnMapping } from '../files/column-mapping.ts';
import { givenCity, type Login, type TestCity } from '../test-support/given-city.ts';
import { givenHost } from '../test-support/test-host.ts';

export const repository = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A folder of public files beside the repository; null, with the reason printed, where it is absent. */
export function realFolder(name: string, part = 'original'): string | null {
  const path = join(repository, '..', 'shared', 'data', name, part);
  if (existsSync(path)) return path;
  console.warn(`Skipped: the public files of ${name} are not beside this repository`);
  return null;
}

/** A file on its way to a door, with the code of the mapping it names, if any. */
export type Sent = {
  bytes: Uint8Array | string;
  fileName: string;
  mapping?: string;
};

// biome-ignore lint/suspicious/noExplicitAny: tests read answers of many shapes
type Body = any;

/** A hub with its doors open, and those who knock. */
export type Doors = {
  city: TestCity;
  /** Adds to the catalogue; throws with the first fault. */
  apply: (patch: Partial<CataloguePatch>) => Promise<void>;
  /** Saves mappings as the office does; throws with what is wrong. */
  save: (...mappings: (Omit<ColumnMapping, 'nameZh' | 'nameEn'> | unknown)[]) => Promise<void>;
  /** `POST /api/units`. */
  importUnits: (bytes: Uint8Array | string) => Promise<{ status: number; body: Body }>;
  /** `POST /api/push`. */
  push: (file: Sent, as?: Login) => Promise<{ status: number; body: Body }>;
  /** Every file into one draft, worked through. */
  draft: (files: readonly Sent[], as?: Login) => Promise<Body>;
  /** Confirms a draft that is ready. */
  confirm: (draftId: string, as?: Login) => Promise<Body>;
  /** Values of an indicator by code of the unit and period, as GraphQL answers them. */
  values: (
    indicator: string,
    more?: { units?: string[]; from?: string; to?: string },
  ) => Promise<Map<string, string | null>>;
  ask: (query: string, variables?: object) => Promise<Body>;
};

const NOTHING: CataloguePatch = {
  units: [],
  categories: [],
  memberships: [],
  blocks: [],
  lightRules: [],
  indicators: [],
};

const RECEIPT =
  'receiptNumber rowsRead rowsNew rowsChanged rowsUnchanged rowsSkipped blankCells notes';
const DRAFT = `query ($id: ID!) { pushDraft(id: $id) {
  id state rowsRead rowsNew rowsChanged rowsUnchanged findingCount
  findings { code sheet row column cell value messageZh remedyZh remedyEn }
  files { fileName mappingSource mappingJson linesRead blankCells notes questions { field }
    skipped { rule count } } } }`;
const CONFIRM = `mutation ($id: ID!) { confirmPushDraft(input: { draftId: $id }) {
  receipt { ${RECEIPT} } findings { code row value } } }`;
const VALUES = `query ($indicator: String!, $units: [String!], $from: PeriodCode, $to: PeriodCode) {
  observations(indicator: $indicator, units: $units, from: $from, to: $to) {
    unit { code } observations { period value missingReason } } }`;

/** The real host of a city of its own on a free port. */
export async function givenDoors(): Promise<Doors> {
  const city = await givenCity();
  const host = await givenHost(city);
  const cookies = new Map<Login, string>();
  const cookieOf = async (login: Login) => {
    const known = cookies.get(login) ?? (await host.cookieOf(login));
    cookies.set(login, known);
    return known;
  };
  const post = async (path: string, body: Uint8Array | string, headers: Record<string, string>) => {
    const response = await fetch(`${host.url}${path}`, {
      method: 'POST',
      headers,
      body: body as BodyInit,
    });
    return { status: response.status, body: await response.json() };
  };
  const ask = async (query: string, variables: object = {}, as: Login = 'office') => {
    const response = await host.post(query, { cookie: await cookieOf(as) }, variables);
    const { data, errors } = (await response.json()) as Body;
    if (errors) throw new Error(JSON.stringify(errors[0]));
    return data;
  };
  const queryOf = ({ fileName, mapping }: Sent) =>
    new URLSearchParams({ fileName, ...(mapping && { mapping }) }).toString();
  let pushes = 0;
  return {
    city,
    apply: async (patch) => {
      const { faults } = await applyCatalogue(city.as('office'), { ...NOTHING, ...patch });
      if (faults.length > 0) throw new Error(JSON.stringify(faults[0]));
    },
    save: async (...mappings) => {
      for (const mapping of mappings) {
        const named = { nameZh: '测试', nameEn: 'Test', ...(mapping as object) };
        const { issues } = await saveMapping(city.as('office'), named);
        if (issues.length > 0) throw new Error(JSON.stringify(issues[0]));
      }
    },
    importUnits: async (bytes) =>
      post('/api/units', bytes, { 'content-type': 'text/csv', cookie: await cookieOf('office') }),
    push: async (file, as = 'office') =>
      post(`/api/push?${queryOf(file)}`, file.bytes, {
        'x-baton-key': `real-data-${pushes++}`,
        cookie: await cookieOf(as),
      }),
    draft: async (files, as = 'office') => {
      const headers = { 'x-baton-door': 'UPLOAD', cookie: await cookieOf(as) };
      let id: string | null = null;
      for (const [index, file] of files.entries()) {
        const more = index + 1 < files.length ? '&more=true' : '';
        const path: string = id === null ? '/api/drafts' : `/api/drafts/${id}/files`;
        const { status, body } = await post(`${path}?${queryOf(file)}${more}`, file.bytes, headers);
        if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
        id = body.draftId;
      }
      await city.app.drafts.idle();
      return (await ask(DRAFT, { id }, as)).pushDraft;
    },
    confirm: async (id, as = 'office') => (await ask(CONFIRM, { id }, as)).confirmPushDraft,
    values: async (indicator, more = {}) => {
      const { observations } = await ask(VALUES, { indicator, ...more });
      return new Map(
        observations.flatMap((series: Body) =>
          series.observations.map((one: Body) => [
            `${series.unit.code} ${one.period}`,
            one.value ?? one.missingReason,
          ]),
        ),
      );
    },
    ask,
  };
}
