import { beforeAll, describe, expect, it } from 'vitest';
import { explainCell } from '../../actions/progress/explain-cell.ts';
import { parsePeriod } from '../../domain/period-text.ts';
import { row } from '../../test-support/city-facts.ts';
import { givenSigned } from '../../test-support/correction-facts.ts';
import { givenCity, type TestCity } from '../../test-support/given-city.ts';
import { answer } from '../../test-support/run-graphql.ts';

let city: TestCity;
beforeAll(async () => {
  city = await givenCity();
});

const RECEIPT = `query ($number: String!) {
  push(receiptNumber: $number) { undoneBy statementToSign signature { statement } }
}`;
const UNDO = `mutation ($input: UndoPushInput!) {
  undoPush(input: $input) { receipt { receiptNumber } }
}`;
const REQUEST = `mutation ($input: RequestCorrectionInput!) {
  requestCorrection(input: $input) { caseNumber findings { code } }
}`;
const DECIDE = `mutation ($input: DecideCorrectionInput!) {
  decideCorrection(input: $input) { case { state } userErrors { code } }
}`;
const CASE = 'query ($number: String!) { correction(caseNumber: $number) { isOwn } }';

const receiptOf = async (number: string) =>
  (await answer(city, 'finance', RECEIPT, { number })).push;

describe('the paper of a push', () => {
  it('shows the very sentence that will be signed, and afterwards the one that was', async () => {
    const { receiptNumber } = await city.given('finance', [
      row('EAST', 'BUDGET', '1971YTD03', '1'),
    ]);
    const before = await receiptOf(receiptNumber);
    expect(before.statementToSign).toContain(`回执 ${receiptNumber} 所列 1 个数据`);
    const signed = await givenSigned(city, [row('EAST', 'BUDGET', '1971YTD04', '2')]);
    expect(await receiptOf(signed.receiptNumber)).toMatchObject({
      statementToSign: null,
      signature: { statement: expect.stringContaining(signed.receiptNumber) },
    });
  });

  it('has no sentence once every value was replaced', async () => {
    const { receiptNumber } = await city.given('finance', [
      row('EAST', 'BUDGET', '1971YTD05', '1'),
    ]);
    await city.given('finance', [row('EAST', 'BUDGET', '1971YTD05', '2')]);
    expect((await receiptOf(receiptNumber)).statementToSign).toBeNull();
  });

  it('names the receipt that took it back, and only that', async () => {
    const { receiptNumber } = await city.given('finance', [
      row('EAST', 'BUDGET', '1971YTD06', '1'),
    ]);
    expect((await receiptOf(receiptNumber)).undoneBy).toEqual([]);
    const input = { receiptNumber, reason: '拿错了文件' };
    const { undoPush } = await answer(city, 'finance', UNDO, { input });
    expect((await receiptOf(receiptNumber)).undoneBy).toEqual([undoPush.receipt.receiptNumber]);
  });
});

describe('a value corrected after it was signed', () => {
  it('is told to who asked for it as their own case, and to nobody else', async () => {
    await givenSigned(city, [row('EAST', 'BUDGET', '2026YTD10', '80')]);
    const input = {
      request: { kind: 'ERROR', reason: '补报后更正' },
      rows: [{ unit: 'EAST', indicator: 'BUDGET', period: '2026YTD10', value: '100' }],
    };
    const { requestCorrection } = await answer(city, 'finance', REQUEST, { input });
    const number = requestCorrection.caseNumber;
    const isOwn = async (login: 'finance' | 'office') =>
      (await answer(city, login, CASE, { number })).correction.isOwn;
    expect([await isOwn('finance'), await isOwn('office')]).toEqual([true, false]);
    const decision = { caseNumber: number, approve: true };
    const { decideCorrection } = await answer(city, 'office', DECIDE, { input: decision });
    expect(decideCorrection).toEqual({ case: { state: 'APPROVED' }, userErrors: [] });
  });

  it('is explained by the signed revision where only signed values are asked for', async () => {
    const question = {
      unitCode: 'EAST',
      indicatorCode: 'BUDGET',
      period: parsePeriod('2026-10')!,
      asOf: null,
    };
    const observed = async (basis: 'LATEST' | 'SIGNED') =>
      (await explainCell({ ...city.as('leader'), basis }, question))?.observed?.observed.value;
    expect(`${await observed('LATEST')}`).toBe('100');
    expect(`${await observed('SIGNED')}`).toBe('80');
  });
});
