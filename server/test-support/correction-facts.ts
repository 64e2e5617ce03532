import { decideCase } from '../actions/correction/decide-case.ts';
import type { CaseRequest } from '../actions/correction/open-case.ts';
import { requestCorrection } from '../actions/correction/request-correction.ts';
import { signReceipt } from '../actions/signing/sign-receipt.ts';
import type { Receipt } from '../data/observation/push.repository.ts';
import type { RawRow } from '../domain/raw-row.ts';
import { tableOf } from './city-facts.ts';
import { type Login, PASSWORD, type TestCity } from './given-city.ts';

/** Signs a receipt of the finance department with the right password. */
export const sign = (city: TestCity, { receiptNumber }: { receiptNumber: string }) =>
  signReceipt(city.as('finhead'), { receiptNumber, password: PASSWORD, seal: null });

/** A push of the finance department under its head's signature. */
export async function givenSigned(city: TestCity, rows: readonly RawRow[]): Promise<Receipt> {
  const signed = await sign(city, await city.given('finance', rows));
  if ('failure' in signed) throw new Error(signed.failure);
  return signed.receipt;
}

/** Asks for a correction. */
export const ask = (
  city: TestCity,
  login: Login,
  rows: readonly RawRow[],
  request: CaseRequest = { kind: 'ERROR', reason: '录入时看错一行' },
) => requestCorrection(city.as(login), { request, table: tableOf(rows), fileName: null });

/** A case that must be opened; its number. */
export async function givenCase(
  city: TestCity,
  rows: readonly RawRow[],
  login: Login = 'finance',
): Promise<string> {
  const opened = await ask(city, login, rows);
  if (opened.caseNumber === null) throw new Error(JSON.stringify(opened.findings[0]));
  return opened.caseNumber;
}

/** The office decides. */
export const decide = (
  city: TestCity,
  caseNumber: string,
  approve = true,
  comment: string | null = null,
) => decideCase(city.as('office'), { caseNumber, approve, comment });
