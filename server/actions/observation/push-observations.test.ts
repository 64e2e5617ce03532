import { expect, it } from 'vitest';
import { row, ytd } from '../../test-support/city-facts.ts';
import { givenCity } from '../../test-support/given-city.ts';
import { answer } from '../../test-support/run-graphql.ts';

it('smoke', async () => {
  const city = await givenCity();
  const r = await city.given('finance', [row('EAST', 'BUDGET', ytd(10), '100')]);
  console.log(r);
  console.log(JSON.stringify(await answer(city, 'leader', '{ lightMatrix(period:"2026-10", category:"PLACES"){ lights reasons indicators{code} } }')));
  expect(1).toBe(1);
});
