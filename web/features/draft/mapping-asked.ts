import { isFields } from './mapping-fields.ts';
import { formToMapping, type MappingForm, mappingToForm } from './mapping-form.ts';
import { nameKey } from './table-name.ts';

export interface Question {
  field: string;
  hasGuess: boolean;
  values: readonly string[];
}

/** Opens a row for every name the reader could not place, so that only its code has to be filled in. */
export function withAskedRows(form: MappingForm, questions: readonly Question[]): MappingForm {
  const open = (field: 'units' | 'indicators') => {
    const known = new Set(form[field].map(({ key }) => key));
    const asked = questions
      .filter((question) => question.field === field && !question.hasGuess)
      .flatMap(({ values }) => values)
      .filter((key) => !known.has(key));
    return [...form[field], ...asked.map((key) => ({ key, value: '' }))];
  };
  return { ...form, units: open('units'), indicators: open('indicators') };
}

/** A proposal has a name of its own only once a person gives it one; until then it is called like its file. */
export function withOwnName(form: MappingForm, fileName: string | null): MappingForm {
  if (form.code !== 'proposed' && form.code !== 'standard') return form;
  const { code, name } = nameKey(fileName);
  return { ...form, code, nameZh: name, nameEn: name };
}

/** What stands in the box of the expert; null where it is not JSON of a mapping's kind. */
export function formFromText(text: string): MappingForm | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return isFields(parsed) ? mappingToForm(parsed) : null;
  } catch {
    return null;
  }
}

export function textOfForm(form: MappingForm): string {
  return JSON.stringify(formToMapping(form), null, 2);
}
