import type { Catalogue } from '../../data/catalogue/catalogue.ts';
import type { CorrectionCase } from '../../data/correction/correction.repository.ts';
import { showUnit } from '../catalogue/catalogue.mapper.ts';
import type { CorrectionCaseType } from './correction.type.ts';

export function showCase(catalogue: Catalogue, found: CorrectionCase): CorrectionCaseType {
  const { departmentId, ...facts } = found;
  const department = departmentId === null ? undefined : catalogue.unitById.get(departmentId);
  return { ...facts, department: department ? showUnit(catalogue, department) : null };
}
