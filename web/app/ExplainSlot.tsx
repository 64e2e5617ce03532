import { lazy, Suspense } from 'react';
import { parseExplain } from '../ui/explain-link.ts';
import { useScope } from '../ui/use-scope.ts';

const ExplainDrawer = lazy(async () => ({
  default: (await import('../features/explain/ExplainDrawer.tsx')).ExplainDrawer,
}));

/** Opens the story of one number over any page when the address asks for it. */
export function ExplainSlot() {
  const { params, period, asOf, patch } = useScope();
  const subject = parseExplain(params.get('explain'), period);
  if (!subject) return null;
  return (
    <Suspense fallback={null}>
      <ExplainDrawer subject={subject} asOf={asOf} onClose={() => patch({ explain: null })} />
    </Suspense>
  );
}
