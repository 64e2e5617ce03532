import type { MappingForm } from './mapping-form.ts';
import { hasText } from './mapping-source.ts';
import type { Axis } from './mapping-words.ts';

/** The box beside the choice of where something is written. */
export interface SourceBox {
  /** COLUMN: the head of a column the layout implies. SOURCE: what goes with the choice. */
  kind: 'COLUMN' | 'SOURCE';
  text: string;
}

/** Layouts in which units stand down the side. */
const UNITS_DOWN = ['PERIODS_ACROSS', 'INDICATORS_ACROSS', 'CROSSED'];

/** What there is to write for an axis; null where the choice says everything. */
export function sourceBox(form: MappingForm, axis: Axis): SourceBox | null {
  const { kind, text } = form.sources[axis];
  if (hasText(kind)) return { kind: 'SOURCE', text };
  if (kind !== 'IMPLIED') return null;
  if (form.layout === 'TIDY' && axis !== 'year')
    return { kind: 'COLUMN', text: form.columns[axis] };
  if (axis === 'unit' && UNITS_DOWN.includes(form.layout))
    return { kind: 'COLUMN', text: form.unitColumn };
  return null;
}

/** The form with the box of an axis filled in. */
export function fillSourceBox(form: MappingForm, axis: Axis, text: string): MappingForm {
  if (sourceBox(form, axis)?.kind !== 'COLUMN') {
    const source = { ...form.sources[axis], text };
    return { ...form, sources: { ...form.sources, [axis]: source } };
  }
  if (form.layout === 'TIDY') return { ...form, columns: { ...form.columns, [axis]: text } };
  return { ...form, unitColumn: text };
}
