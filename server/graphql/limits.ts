import {
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

export const MAX_DEPTH = 12;
export const MAX_ALIASES = 30;
export const MAX_ROOT_FIELDS = 20;
export const MAX_COST = 5_000;
export const MAX_TOKENS = 5_000;

type Measure = { depth: number; aliases: number; fields: number };

/** Counts a selection with its fragments written out; a fragment that contains itself is another rule's business. */
function measure(
  set: SelectionSetNode,
  fragments: (name: string) => FragmentDefinitionNode | null | undefined,
  open: ReadonlySet<string>,
): Measure {
  const total: Measure = { depth: 0, aliases: 0, fields: 0 };
  const add = (inner: Measure, deeper: number) => {
    total.depth = Math.max(total.depth, inner.depth + deeper);
    total.aliases += inner.aliases;
  };
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      total.fields += 1;
      if (selection.alias) total.aliases += 1;
      if (!isIntrospection(selection) && selection.selectionSet) {
        add(measure(selection.selectionSet, fragments, open), 1);
      } else total.depth = Math.max(total.depth, 1);
      continue;
    }
    const name = selection.kind === Kind.FRAGMENT_SPREAD ? selection.name.value : null;
    const inner =
      name === null
        ? (selection as { selectionSet: SelectionSetNode }).selectionSet
        : fragments(name)?.selectionSet;
    if (!inner || (name !== null && open.has(name))) continue;
    const counted = measure(inner, fragments, name === null ? open : new Set([...open, name]));
    add(counted, 0);
    total.fields += counted.fields;
  }
  return total;
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

/** Refuses operations that are too deep, carry too many aliases, or ask for too many root fields at once. */
export const shapeLimits: ValidationRule = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition(node) {
    const found = measure(node.selectionSet, (name) => context.getFragment(name), new Set());
    if (found.depth > MAX_DEPTH)
      context.reportError(refusal(['层数', 'depth'], found.depth, MAX_DEPTH));
    if (found.aliases > MAX_ALIASES) {
      context.reportError(refusal(['别名数', 'aliases:'], found.aliases, MAX_ALIASES));
    }
    if (found.fields > MAX_ROOT_FIELDS) {
      context.reportError(refusal(['根字段数', 'root fields:'], found.fields, MAX_ROOT_FIELDS));
    }
  },
});
