import type { Catalogue } from '../../data/catalogue/catalogue.ts';
import type { DraftFile } from '../../data/draft/draft.repository.ts';
import {
  findMappingByShape,
  findMappingDefinition,
} from '../../data/mapping/mapping.repository.ts';
import { finding, NOWHERE, type PushFinding } from '../../domain/push-finding.ts';
import { type ColumnMapping, parseColumnMapping } from '../../files/column-mapping.ts';
import { fingerprintOf } from '../../files/fingerprint.ts';
import type { Grid } from '../../files/grid.ts';
import type { MappingQuestion } from '../../files/mapping-proposal.ts';
import { proposeMapping } from '../../files/propose-mapping.ts';
import type { ActionContext } from '../action-context.ts';
import type { MappingSource } from './draft-report.ts';

/** How a file is going to be read. Null mapping = standard headers. */
export type ChosenMapping = {
  source: MappingSource;
  mappingCode: string | null;
  mapping: ColumnMapping | null;
  questions: MappingQuestion[];
  /** Shape of the file, by which a saved mapping is found again; null when it has none. */
  fingerprint: string | null;
};

const STANDARD_HEADS = ['数值', '值', 'value', 'obs_value'];

/**
 * Chooses the reading of a file: as named, as given, as saved for this shape, by standard headers, or else as
 * proposed for a person to look at. A finding when what was named is not there.
 */
export async function chooseMapping(
  context: ActionContext,
  file: Pick<DraftFile, 'mappingCode' | 'mapping'>,
  grids: readonly Grid[],
): Promise<ChosenMapping | PushFinding> {
  const grid = grids[0];
  const fingerprint = grid === undefined ? null : fingerprintOf(grid);
  const chosen = (
    source: MappingSource,
    mappingCode: string | null,
    mapping: ColumnMapping | null,
  ) => ({
    source,
    mappingCode,
    mapping,
    questions: [],
    fingerprint,
  });
  if (file.mapping !== null && file.mapping !== undefined) {
    const read = parseColumnMapping(file.mapping);
    if ('issues' in read) return notAMapping(read.issues[0]!);
    return chosen('GIVEN', null, read.mapping);
  }
  if (file.mappingCode !== null) {
    const definition = await findMappingDefinition(context.store.reader, file.mappingCode);
    if (definition === null) return finding('MAPPING_UNKNOWN', NOWHERE, file.mappingCode);
    return chosen('NAMED', file.mappingCode, parsed(definition, file.mappingCode));
  }
  if (grid === undefined || fingerprint === null || hasStandardHead(grid))
    return chosen('STANDARD', null, null);
  const saved = await findMappingByShape(context.store.reader, fingerprint);
  if (saved !== null) return chosen('RECOGNISED', saved.code, parsed(saved.definition, saved.code));
  const catalogue = await context.catalogue();
  const known = { units: unitNames(catalogue), indicators: indicatorNames(catalogue) };
  const proposal = proposeMapping([...grids], known);
  return { ...chosen('PROPOSED', null, proposal.mapping), questions: proposal.questions };
}

/** Indicators by every name a push may use, with the measure a head may state in brackets. */
function indicatorNames({ push }: Catalogue): Map<string, unknown> {
  return new Map(
    [...push.indicators].map(([text, { code, unitOfMeasureZh }]) => [
      text,
      { code, unitOfMeasure: unitOfMeasureZh },
    ]),
  );
}

/** Indicator by code or name → its unit of measure, so that `12.5亿元` is understood where 亿元 is meant anyway. */
export function measuresOf({ push }: Catalogue): Map<string, string> {
  return new Map(
    [...push.indicators].map(([text, { unitOfMeasureZh }]) => [text, unitOfMeasureZh]),
  );
}

function unitNames({ units }: Catalogue): Map<string, unknown> {
  return new Map(
    units.flatMap((unit) => [[unit.code, unit] as const, [unit.nameZh, unit] as const]),
  );
}

function parsed(definition: unknown, code: string): ColumnMapping {
  const read = parseColumnMapping(definition);
  if ('issues' in read) throw new Error(`Saved mapping ${code} no longer fits its shape`);
  return read.mapping;
}

function notAMapping({ path, message }: { path: string[]; message: string }): PushFinding {
  return finding('MAPPING_INVALID', NOWHERE, path.join('.'), message);
}

/** A table that says itself what its columns are is not guessed about. */
function hasStandardHead({ lines }: Grid): boolean {
  const first = lines[0]?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  const isTidy =
    first.some((head) => STANDARD_HEADS.includes(head)) &&
    first.some((head) => ['期间', 'period', '时间'].includes(head));
  return isTidy || ['dataflow', 'structure'].includes(first[0]?.split(/[;:[]/)[0] ?? '');
}
