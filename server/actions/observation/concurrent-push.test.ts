import { describe, expect, it } from 'vitest';
import { decimal } from '../../domain/decimal.ts';
import { aTarget, budgetMonths, row, ytd } from '../../test-support/city-facts.ts';
import { givenCity } from '../../test-support/given-city.ts';
import { assignTargets } from '../target/assign-targets.ts';

describe('pushes at the same time', () => {
  it('with one key make one receipt', async () => {
    const city = await givenCity();
    const rows = budgetMonths('EAST', '10', 10);
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, () => city.push('finance', rows, { key: 'double-click' })),
    );
    expect(new Set(outcomes.map((one) => one.receipt?.receiptNumber)).size).toBe(1);
    expect(outcomes.filter((one) => !one.isReplay)).toHaveLength(1);
    const { rows: pushes } = await city.store.pool.query('select count(*)::integer as n from push');
    expect(pushes[0].n).toBe(1);
  });

  it('to the same cells give consecutive revisions, the last one by number also the last by time', async () => {
    const city = await givenCity();
    await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        city.push('finance', [row('EAST', 'BUDGET', ytd(10), String(100 + i))]),
      ),
    );
    const { rows } = await city.store.pool.query(
      'select revision, recorded_at from observation order by revision',
    );
    expect(rows.map((one) => one.revision)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    const instants = rows.map((one) => one.recorded_at.getTime());
    expect(instants).toEqual([...instants].sort((a, b) => a - b));
  });

  it('to several indicators in opposite order do not lock each other out', async () => {
    const city = await givenCity();
    const push = (value: string, codes: string[]) =>
      city.push(
        'office',
        codes.map((code) => row('EAST', code, ytd(9), value)),
      );
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, (_, i) =>
        push(
          String(i + 1),
          i % 2 ? ['BUDGET', 'INDUSTRY', 'RETAIL'] : ['RETAIL', 'INDUSTRY', 'BUDGET'],
        ),
      ),
    );
    expect(outcomes.map((one) => one.receipt?.rowsRead)).toEqual([3, 3, 3, 3, 3, 3]);
  });

  it('and an amended target leave lights that agree with what is in force', async () => {
    const city = await givenCity();
    await Promise.all([
      city.push('finance', [row('EAST', 'BUDGET', ytd(10), '100')]),
      assignTargets(city.as('office'), [
        aTarget({ unitCode: 'EAST', indicatorCode: 'BUDGET', value: decimal(240) }),
      ]),
    ]);
    const { rows } = await city.store.pool.query(`
      select cell.actual, cell.target_value, cell.light, cell.lag from progress_cell as cell
      join indicator using (indicator_id) join unit using (unit_id)
      where cell.period_key = 2026310 and indicator.code = 'BUDGET' and unit.code = 'EAST'`);
    expect(rows).toEqual([{ actual: '100', target_value: '240', light: 'RED', lag: '41.7' }]);
  });

  it('to other indicators are not held up by a push that is still open', async () => {
    const city = await givenCity();
    if (city.store.engine === 'EMBEDDED') return;
    await city.store.transact(async ({ client }) => {
      await client.query(
        `select pg_advisory_xact_lock(7266, indicator_id) from indicator where code = 'RETAIL'`,
      );
      const { receipt } = await city.push('finance', [row('EAST', 'BUDGET', ytd(10), '100')]);
      expect(receipt?.rowsNew).toBe(1);
    });
  });
});
