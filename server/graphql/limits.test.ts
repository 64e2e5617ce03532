import { getIntrospectionQuery } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { givenCity, type TestCity } from '../test-support/given-city.ts';
import { ask } from '../test-support/run-graphql.ts';
import { MAX_ALIASES, MAX_DEPTH, MAX_ROOT_FIELDS, MAX_TOKENS } from './limits.ts';

let city: TestCity;
beforeAll(async () => {
  city = await givenCity({ targets: [] });
});
const times = (count: number, text: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');

/** Which limits a query broke, in the words of the refusal; other errors stand as they are. */
async function broken(query: string): Promise<string[]> {
  const { errors } = await ask(city, 'leader', query);
  return errors.map(
    ({ message }) => /The query (?:has )?(\w+).*the limit is \d/.exec(message)?.[1] ?? message,
  );
}

describe('the size of a query', () => {
  it('is no obstacle for what pages and tools ask', async () => {
    expect(
      await broken(
        '{ progress(unit: "EAST", indicator: "BUDGET", period: "2026-10") { unit { categories { code } } } }',
      ),
    ).toEqual([]);
    expect(await broken(getIntrospectionQuery())).toEqual([]);
  });

  it('is limited in depth', async () => {
    const deep = `{ ${'viewer { '.repeat(MAX_DEPTH)} id ${'} '.repeat(MAX_DEPTH)} }`;
    expect(await broken(deep)).toContain('depth');
  });

  it('is limited in aliases, those in fragments included', async () => {
    const aliases = times(MAX_ALIASES + 1, (i) => `a${i}: code`);
    expect(await broken(`{ unit(code: "EAST") { ${aliases} } }`)).toEqual(['aliases']);
    expect(
      await broken(`{ unit(code: "EAST") { ...All } } fragment All on Unit { ${aliases} }`),
    ).toEqual(['aliases']);
    const half = times(MAX_ALIASES / 2, (i) => `a${i}: code`);
    expect(await broken(`{ unit(code: "EAST") { ${half} } }`)).toEqual([]);
  });

  it('is limited in root fields', async () => {
    const fields = (count: number) => `{ ${times(count, () => 'reportingCalendar { now }')} }`;
    expect(await broken(fields(MAX_ROOT_FIELDS))).toEqual([]);
    expect(await broken(fields(MAX_ROOT_FIELDS + 1))).toEqual(['root']);
  });

  it('is limited in tokens, before anything of it is looked at', async () => {
    const { errors } = await ask(city, 'leader', `{ ${times(MAX_TOKENS, () => '__typename')} }`);
    expect(errors[0]?.message).toMatch(/5000|5,000|token/i);
  });

  it('is limited in estimated cost', async () => {
    const costly = times(
      20,
      (i) =>
        `a${i}: pushes(first: 100) { edges { node { indicators { notes { text } } department { categories { code } } } } }`,
    );
    expect(await broken(`{ ${costly} }`)).toEqual(['costs']);
  });

  it('is not made smaller by asking for less than nothing', async () => {
    const costly = times(
      18,
      (i) =>
        `a${i}: pushes(first: 100) { edges { node { indicators { notes { text } } department { categories { code } } } } }`,
    );
    expect(
      await broken(`{ ${costly} refund: pushes(first: -1000000) { edges { cursor } } }`),
    ).toEqual(['costs']);
  });

  it('is judged quickly even where fragments double with every step', async () => {
    const steps = 60;
    const fragments = times(steps, (i) => `fragment F${i} on Unit { ...F${i + 1} ...F${i + 1} }`);
    const started = performance.now();
    const query = `{ unit(code: "EAST") { ...F0 } } ${fragments} fragment F${steps} on Unit { code }`;
    expect(await broken(query)).toEqual(['fields']);
    const schema = times(steps, (i) => `fragment S${i} on __Schema { ...S${i + 1} ...S${i + 1} }`);
    expect(
      await broken(
        `{ __schema { ...S0 } } ${schema} fragment S${steps} on __Schema { description }`,
      ),
    ).toEqual(['fields']);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('of a fragment that contains itself is refused, not followed for ever', async () => {
    expect(
      await broken('{ unit(code: "EAST") { ...A } } fragment A on Unit { code ...A }'),
    ).not.toEqual([]);
  });
});

describe('variables of no known shape', () => {
  it('are the client’s to mend, and their place is told', async () => {
    const QUESTION = 'query ($code: String!) { unit(code: $code) { code } }';
    const { errors } = await ask(city, 'leader', QUESTION, { code: { no: 'text' } });
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
    expect(errors[0]?.message).toContain('"$code"');
  });
});
