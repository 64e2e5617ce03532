import { describe, expect, it } from 'vitest';
import type { RawRow } from '../../domain/raw-row.ts';
import { budgetMonths, row, tableOf, ytd } from '../../test-support/city-facts.ts';
import { givenCity, PASSWORD, type TestCity } from '../../test-support/given-city.ts';
import { untrueReceipts } from '../../test-support/known-values.ts';
import { decideCase } from '../correction/decide-case.ts';
import { requestCorrection } from '../correction/request-correction.ts';
import { signReceipt, verifyReceipt } from '../signing/sign-receipt.ts';
import { undoPush } from './undo-push.ts';

const sign = (city: TestCity, receiptNumber: string) =>
  signReceipt(city.as('finhead'), { receiptNumber, password: PASSWORD, seal: null });

async function corrected(city: TestCity, rows: RawRow[]): Promise<string> {
  const request = { kind: 'ERROR' as const, reason: '录入时看错一行' };
  const opened = await requestCorrection(city.as('finance'), {
    request,
    table: tableOf(rows),
    fileName: null,
  });
  if (opened.caseNumber === null) throw new Error(JSON.stringify(opened.findings));
  const { caseNumber } = opened;
  const decided = await decideCase(city.as('office'), { caseNumber, approve: true, comment: null });
  if ('failure' in decided) throw new Error(decided.failure);
  return decided.receipt!.receiptNumber;
}

describe('the digest on a receipt', () => {
  it('is that of the rows kept under it, whatever kind of push it was', async () => {
    const city = await givenCity();
    const first = await city.given('finance', [
      ...budgetMonths('EAST', '10', 4, 2025),
      ...budgetMonths('WEST', '9.50', 4, 2025),
      row('EAST', 'BUDGET', ytd(5, 2025), null, { missingReason: 'WITHDRAWN' }),
    ]);
    const mixed = await city.given('finance', [
      row('EAST', 'BUDGET', ytd(1, 2025), '10.0'),
      row('EAST', 'BUDGET', ytd(1, 2025), '10'),
      row('EAST', 'BUDGET', ytd(2, 2025), '21'),
      row('WEST', 'BUDGET', ytd(5, 2025), '50'),
    ]);
    const deleting = await city.given('finance', [
      row('', 'BUDGET', ytd(3, 2025), null, { action: 'DELETE' }),
      row('EAST', 'BUDGET', ytd(3, 2025), '30'),
    ]);
    const replacing = await city.push('finance', [row('EAST', 'BUDGET', ytd(4, 2025), '41')], {
      mode: 'REPLACE',
    });
    const undone = await undoPush(city.as('finance'), {
      receiptNumber: mixed.receiptNumber,
      reason: '报错了文件',
    });
    await sign(city, first.receiptNumber);
    const correction = await corrected(city, [row('WEST', 'BUDGET', ytd(1, 2025), '9.6')]);
    const nothing = await city.given('finance', [
      row('PARK', 'BUDGET', ytd(6), null, { action: 'DELETE' }),
    ]);
    const numbers = [first, mixed, deleting, replacing.receipt, undone.receipt, nothing]
      .map((one) => one!.receiptNumber)
      .concat(correction);
    for (const number of numbers) expect(await verifyReceipt(city.as('office'), number)).toBe(true);
    expect(await untrueReceipts(city)).toEqual([]);
    expect(new Set(numbers).size).toBe(7);
  });

  it('does not match when somebody altered a row behind the triggers, and the receipt cannot be signed', async () => {
    const city = await givenCity();
    const receipt = await city.given('finance', budgetMonths('EAST', '10', 3, 2025));
    const { receiptNumber } = receipt;
    const alter = 'update observation set value = value + 1 where period_key = 2025402';
    await expect(city.store.pool.query(alter)).rejects.toThrow(/never altered/);
    await city.store.pool.query('alter table observation disable trigger user');
    await city.store.pool.query(alter);
    await city.store.pool.query('alter table observation enable trigger user');
    expect(await verifyReceipt(city.as('leader'), receiptNumber)).toBe(false);
    expect(await sign(city, receiptNumber)).toEqual({ failure: 'ROWS_ALTERED', lockedUntil: null });
    const { rows } = await city.store.pool.query('select count(*)::integer as n from signature');
    expect(rows[0].n).toBe(0);
  });

  it('notices a row that was removed, and a reaffirmation that was', async () => {
    const city = await givenCity();
    const first = await city.given('finance', budgetMonths('EAST', '10', 3, 2025));
    const again = await city.given('finance', budgetMonths('EAST', '10', 3, 2025));
    await city.store.pool.query('alter table reaffirmation disable trigger user');
    await city.store.pool.query('delete from reaffirmation where period_key = 2025401');
    expect(await verifyReceipt(city.as('leader'), again.receiptNumber)).toBe(false);
    expect(await verifyReceipt(city.as('leader'), first.receiptNumber)).toBe(true);
    await city.store.pool.query('alter table observation disable trigger user');
    await city.store.pool.query('delete from observation where period_key = 2025401');
    expect(await verifyReceipt(city.as('leader'), first.receiptNumber)).toBe(false);
  });

  it('is shown to nobody who may not read the receipt', async () => {
    const city = await givenCity();
    const { receiptNumber } = await city.given('finance', budgetMonths('EAST', '10', 1, 2025));
    expect(await verifyReceipt(city.as('commerce'), receiptNumber)).toBeNull();
    expect(await verifyReceipt(city.as('office'), 'BT-NOTHING')).toBeNull();
    await expect(verifyReceipt(city.as('east'), receiptNumber)).rejects.toThrow(/receipt.read/);
  });
});
