import type {
  Contract_ContractFragment,
  DueRuleInput,
  DueRuleKind,
  SaveContractInput,
} from '../../__generated__/graphql.ts';
import { withoutNulls } from '../../ui/read-json.ts';

export type ContractDraft = SaveContractInput;
type DraftItem = ContractDraft['items'][number];

/** The version shown as it would be saved again; the reason is to be given anew. */
export function draftOf({ code, department, version }: Contract_ContractFragment): ContractDraft {
  const { nameZh, nameEn, validFrom, validTo, items } = version;
  const ofItem = (item: (typeof items)[number]) => {
    const { dueZh, dueEn, ...terms } = item;
    return terms;
  };
  const head = { code, nameZh, nameEn, departmentCode: department.code, validFrom, validTo };
  return withoutNulls({ ...head, reason: '', items: items.map(ofItem) }) as ContractDraft;
}

const COUNTED = {
  WORKING_DAY: 'nth',
  DAY_OF_MONTH: 'day',
  WORKING_DAYS_AFTER_END: 'days',
} as const;

/** The number a due rule counts with: which working day, which day, how many days. */
export function dueNumber(due: DueRuleInput): number | null {
  return due[COUNTED[due.kind]] ?? null;
}

/** A due rule of a kind with its number; months after and roll stay where the kind knows them. */
export function dueWith(due: DueRuleInput, kind: DueRuleKind, number: number | null): DueRuleInput {
  const months = kind === 'WORKING_DAYS_AFTER_END' ? {} : { monthsAfter: due.monthsAfter ?? 1 };
  const roll = kind === 'DAY_OF_MONTH' ? { roll: due.roll ?? ('NEXT' as const) } : {};
  return { kind, [COUNTED[kind]]: number, ...months, ...roll };
}

/** The draft with one item changed. */
export function withItem(
  draft: ContractDraft,
  at: number,
  change: Partial<DraftItem>,
): ContractDraft {
  const items = draft.items.map((item, index) => (index === at ? { ...item, ...change } : item));
  return { ...draft, items };
}

export function withoutItem(draft: ContractDraft, at: number): ContractDraft {
  return { ...draft, items: draft.items.filter((_, index) => index !== at) };
}

/** The draft with one more indicator, owed for a category and due as the item before it. */
export function withNewItem(
  draft: ContractDraft,
  indicator: { code: string; unitOfMeasureZh: string },
  categoryCode: string,
): ContractDraft {
  const due = draft.items.at(-1)?.due ?? { kind: 'WORKING_DAY', nth: 5, monthsAfter: 1 };
  const item: DraftItem = {
    indicatorCode: indicator.code,
    unitOfMeasureZh: indicator.unitOfMeasureZh,
    units: { categoryCode },
    due,
  };
  return { ...draft, items: [...draft.items, item] };
}

/** Every item due by the same rule. */
export function withDueOfAll(draft: ContractDraft, due: DueRuleInput): ContractDraft {
  return { ...draft, items: draft.items.map((item) => ({ ...item, due })) };
}

/** Whether typed JSON has the shape the form needs; the server judges what is in it. */
export function isDraft(value: object): value is ContractDraft {
  const { items } = value as Partial<ContractDraft>;
  return (
    Array.isArray(items) &&
    items.every(
      (item) => typeof item === 'object' && item !== null && 'due' in item && 'units' in item,
    )
  );
}
