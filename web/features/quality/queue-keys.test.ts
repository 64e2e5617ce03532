import { describe, expect, it } from 'vitest';
import { queueAction, verdictsOffered } from './queue-keys.ts';

describe('a key on a flag', () => {
  const offered = ['CONFIRMED_RIGHT', 'WILL_CORRECT'] as const;

  it('goes to the next and to the one before', () => {
    expect(queueAction('j', offered)).toEqual({ kind: 'MOVE', by: 1 });
    expect(queueAction('ArrowUp', offered)).toEqual({ kind: 'MOVE', by: -1 });
  });

  it('chooses a verdict that is offered, and no other', () => {
    expect(queueAction('2', offered)).toEqual({ kind: 'VERDICT', verdict: 'WILL_CORRECT' });
    expect(queueAction('3', offered)).toBeNull();
    expect(queueAction('x', offered)).toBeNull();
    expect(queueAction('constructor', offered)).toBeNull();
  });
});

describe('the verdicts offered', () => {
  const open = { state: 'OPEN', verdicts: [] } as const;
  const department = { mayReview: true, isOffice: false };
  const office = { mayReview: true, isOffice: true };

  it('are all three to the office, two to a department, none to a reader', () => {
    expect(verdictsOffered(open, office)).toHaveLength(3);
    expect(verdictsOffered(open, department)).not.toContain('RULE_WRONG');
    expect(verdictsOffered(open, { mayReview: false, isOffice: false })).toEqual([]);
  });

  it('are none on a flag whose figures were replaced', () => {
    expect(verdictsOffered({ ...open, state: 'SUPERSEDED' }, office)).toEqual([]);
  });

  it('are none to a department once the office has called the rule wrong', () => {
    const settled = { state: 'JUDGED', verdicts: [{ verdict: 'RULE_WRONG' }] } as const;
    expect(verdictsOffered(settled, department)).toEqual([]);
    expect(verdictsOffered(settled, office)).toHaveLength(3);
  });
});
