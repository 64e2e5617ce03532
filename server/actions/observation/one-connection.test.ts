import { describe, expect, it } from 'vitest';
import { budgetMonths, row, tableOf, ytd } from '../../test-support/city-facts.ts';
import { draftOf, givenReceived, standardFile } from '../../test-support/draft-facts.ts';
import { givenCity, type Login, PASSWORD, type TestCity } from '../../test-support/given-city.ts';
import { isOnPostgres } from '../../test-support/test-store.ts';
import { decideCase } from '../correction/decide-case.ts';
import { requestCorrection } from '../correction/request-correction.ts';
import { confirmDraft } from '../draft/confirm-draft.ts';
import { processDraft } from '../draft/process-draft.ts';
import { signReceipt } from '../signing/sign-receipt.ts';
import { pushObservations } from './push-observations.ts';
import { undoPush } from './undo-push.ts';

/**
 * The embedded engine has one connection, and a pool of ten is empty when ten write at once: an act that asks for a
 * second one while it holds the first waits for ever. The catalogue is asked for anew each time, as it is when the one
 * in memory has grown old.
 */
function asker(city: TestCity) {
  return (login: Login) => ({
    ...city.as(login),
    catalogue: () => {
      city.app.catalogue.invalidate();
      return city.app.catalogue.get();
    },
  });
}

const reason = '录入时看错一行';

/** One of everything that writes values. */
async function everyAct(city: TestCity, year: number, withDraft = true): Promise<string[]> {
  const as = asker(city);
  const east = (month: number, value: string) => row('EAST', 'BUDGET', ytd(month, year), value);
  const push = (rows: ReturnType<typeof row>[]) =>
    pushObservations(as('finance'), {
      clientKey: `one-connection-${year}-${rows.length}`,
      door: 'GRAPHQL',
      fileName: null,
      table: tableOf(rows),
    });
  const first = await push(budgetMonths('EAST', '10', 3, year));
  const second = await push([east(4, '40')]);
  const undone = await undoPush(as('finance'), {
    receiptNumber: second.receipt!.receiptNumber,
    reason,
  });
  const { receiptNumber } = first.receipt!;
  const signed = await signReceipt(as('finhead'), {
    receiptNumber,
    password: PASSWORD,
    seal: null,
  });
  const request = { kind: 'ERROR' as const, reason };
  const opened = await requestCorrection(as('finance'), {
    request,
    table: tableOf([east(1, '11')]),
    fileName: null,
  });
  const decided = await decideCase(as('office'), {
    caseNumber: opened.caseNumber!,
    approve: true,
    comment: null,
  });
  const done = [
    undone.receipt?.door ?? 'NOT UNDONE',
    'receipt' in signed ? 'SIGNED' : signed.failure,
    'case' in decided ? decided.case.state : decided.failure,
  ];
  if (!withDraft) return done;
  const id = await givenReceived(city, 'finance', [
    standardFile(`EAST,BUDGET,${ytd(2, year)},22`, `WEST,BUDGET,${ytd(10)},${year}`),
  ]);
  await processDraft(as('finance'), id);
  const { report } = await draftOf(city, 'finance', id);
  const confirmed = await confirmDraft(as('finance'), { draftId: id, correction: request });
  return [
    ...done,
    `${report.lockedCount} locked, ${report.lightsChanged} lights`,
    confirmed.receipt && confirmed.caseNumber ? 'RECEIPT AND CASE' : 'NOT CONFIRMED',
  ];
}

const DONE = ['UNDO', 'SIGNED', 'APPROVED', '1 locked, 1 lights', 'RECEIPT AND CASE'];

describe('whatever writes values', () => {
  it('asks for no second connection', async () => {
    const city = await givenCity();
    expect(await everyAct(city, 2021)).toEqual(DONE);
  }, 60_000);

  it.skipIf(!isOnPostgres)(
    'does so when twelve do it at once over ten connections (PostgreSQL only)',
    async () => {
      const city = await givenCity();
      const acts = Array.from({ length: 12 }, (_, i) => everyAct(city, 1990 + i, false));
      const outcomes = await Promise.all(acts);
      for (const outcome of outcomes) expect(outcome).toEqual(DONE.slice(0, 3));
    },
    120_000,
  );
});
