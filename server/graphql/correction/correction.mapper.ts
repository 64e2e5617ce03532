import type { Catalogue } from '../../data/catalogue/catalogue.ts';
import type { CorrectionCase } from '../../data/correction/correction.repository.ts';
import type { Viewer } from '../../domain/permission.ts';
import { showUnit } from '../catalogue/catalogue.mapper.ts';
import type { CorrectionCaseType } from './correction.type.ts';

export function showCase(
  catalogue: Catalogue,
  found: CorrectionCase,
  viewer: Viewer | null,
): CorrectionCaseType {
  const { departmentId, accountId, ...facts } = found;
  const department = departmentId === null ? undefined : catalogue.unitById.get(departmentId);
  return {
    ...facts,
    isOwn: accountId === viewer?.accountId,
    department: department ? showUnit(catalogue, department) : null,
  };
}
