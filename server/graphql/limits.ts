import {
  type ASTVisitor,
  type FieldNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

export const MAX_DEPTH = 12;
export const MAX_ALIASES = 30;
export const MAX_ROOT_FIELDS = 20;
/** Fragments that spread fragments double with each step; a few lines could keep the server busy for ever. */
export const MAX_SIZE = 5_000;
export const MAX_COST = 5_000;
export const MAX_TOKENS = 5_000;

/** `size` counts every selection with its fragments written out: what estimating the cost has to walk through. */
type Measure = { depth: number; aliases: number; fields: number; size: number };
const NOTHING: Measure = { depth: 0, aliases: 0, fields: 0, size: 0 };

/** Measures a selection with its fragments written out; each fragment is measured once, however often it is spread. */
function measure(set: SelectionSetNode, ofFragment: (name: string) => Measure): Measure {
  const total = { ...NOTHING };
  for (const selection of set.selections) {
    total.size += 1;
    if (selection.kind !== Kind.FIELD) {
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? ofFragment(selection.name.value)
          : measure(selection.selectionSet, ofFragment);
      total.depth = Math.max(total.depth, inner.depth);
      total.aliases += inner.aliases;
      total.fields += inner.fields;
      total.size += inner.size;
      continue;
    }
    total.fields += 1;
    if (selection.alias) total.aliases += 1;
    const inner = selection.selectionSet ? measure(selection.selectionSet, ofFragment) : NOTHING;
    total.size += inner.size;
    total.depth = Math.max(total.depth, isIntrospection(selection) ? 1 : inner.depth + 1);
    if (!isIntrospection(selection)) total.aliases += inner.aliases;
  }
  return total;
}

/** Measures fragments by name. One that contains itself is another rule's business and counts as nothing. */
function fragmentMeasures(context: ValidationContext): (name: string) => Measure {
  const known = new Map<string, Measure>();
  return function ofFragment(name) {
    const before = known.get(name);
    if (before) return before;
    known.set(name, NOTHING);
    const fragment = context.getFragment(name);
    const found = fragment ? measure(fragment.selectionSet, ofFragment) : NOTHING;
    known.set(name, found);
    return found;
  };
}

/** The introspection query of tools is deep by nature; whether it may run at all is decided elsewhere. */
function isIntrospection(field: FieldNode): boolean {
  return field.name.value.startsWith('__');
}

function refusal(what: [string, string], found: number, most: number): GraphQLError {
  return new GraphQLError(
    `查询的${what[0]}为 ${found}，上限 ${most}，请拆成几个查询 The query has ${what[1]} ${found}; the limit is ${most}: split it`,
    { extensions: { code: 'QUERY_TOO_LARGE' } },
  );
}

/** Refuses operations that are too deep or too large, carry too many aliases, or ask for too many root fields at once. */
export const shapeLimits: ValidationRule = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition(node) {
    const found = measure(node.selectionSet, fragmentMeasures(context));
    if (found.depth > MAX_DEPTH)
      context.reportError(refusal(['层数', 'depth'], found.depth, MAX_DEPTH));
    if (found.aliases > MAX_ALIASES) {
      context.reportError(refusal(['别名数', 'aliases:'], found.aliases, MAX_ALIASES));
    }
    if (found.fields > MAX_ROOT_FIELDS) {
      context.reportError(refusal(['根字段数', 'root fields:'], found.fields, MAX_ROOT_FIELDS));
    }
    if (found.size > MAX_SIZE) {
      context.reportError(
        refusal(['展开后字段数', 'fields, fragments written out:'], found.size, MAX_SIZE),
      );
    }
  },
});
