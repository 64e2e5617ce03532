import type { IncomingMessage, ServerResponse } from 'node:http';
import { InvalidArgument } from '../actions/action-context.ts';
import { contractJsonSchema } from '../actions/contract/contract-json-schema.ts';
import { contractMutation, contractVariables } from '../actions/contract/contract-mutation.ts';
import { contractSheet } from '../actions/contract/contract-sheet.ts';
import { readContractForm } from '../actions/contract/read-contract-form.ts';
import { type ContractForm, formName } from '../domain/contract-form.ts';
import { type Period, periodCode } from '../domain/period.ts';
import { parsePeriod } from '../domain/period-text.ts';
import { contractTemplate } from '../files/contract-template.ts';
import { admit } from './admit.ts';
import type { App } from './app.ts';
import { attachment, XLSX } from './attachment.ts';
import { sendRefusal } from './refusal.ts';
import { sendProblem } from './send.ts';

type Output = {
  contentType: string;
  /** Whether browsers save it under a name rather than show it. */
  isSaved: boolean;
  make: (form: ContractForm) => string | Uint8Array | Promise<Uint8Array>;
};

const OUTPUTS: Readonly<Record<string, Output>> = {
  'template.xlsx': {
    contentType: XLSX,
    isSaved: true,
    make: contractTemplate,
  },
  'schema.json': {
    contentType: 'application/schema+json; charset=utf-8',
    isSaved: false,
    make: (form) => JSON.stringify(contractJsonSchema(form), null, 2),
  },
  'mutation.graphql': {
    contentType: 'application/graphql; charset=utf-8',
    isSaved: false,
    make: contractMutation,
  },
  'variables.json': {
    contentType: 'application/json; charset=utf-8',
    isSaved: false,
    make: (form) => JSON.stringify(contractVariables(form), null, 2),
  },
  'sheet.html': { contentType: 'text/html; charset=utf-8', isSaved: false, make: contractSheet },
};

const ADDRESS = /^\/api\/contracts\/([^/]+)\/([a-z.]+)$/;

/** Whether an address is one of a contract's outputs: `/api/contracts/<code>/template.xlsx?period=2026-10`. */
export function isContractOutput(pathname: string): boolean {
  const match = ADDRESS.exec(pathname);
  return match !== null && Object.hasOwn(OUTPUTS, match[2]!);
}

/** Hands out one output of a contract for a month; the newest closed one where none is named. */
export async function handleContractOutput(
  app: App,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const [, code = '', name = ''] = ADDRESS.exec(url.pathname) ?? [];
  try {
    const context = await admit(app, request, 'contract.read');
    const month = monthOf(url.searchParams.get('period'));
    const form = await readContractForm(context, decoded(code), month);
    if (form === null) return answerNone(response);
    await answer(response, name, form);
  } catch (error) {
    await sendRefusal(request, response, error);
  }
}

function decoded(code: string): string {
  try {
    return decodeURIComponent(code);
  } catch {
    return code;
  }
}

function monthOf(text: string | null): Period | null {
  if (text === null || text === '') return null;
  const period = parsePeriod(text);
  if (period) return period;
  throw new InvalidArgument(
    'period',
    `无法识别的期间“${text}”，请写成2026-10。`,
    `The period "${text}" cannot be read; write 2026-10.`,
  );
}

async function answer(response: ServerResponse, name: string, form: ContractForm): Promise<void> {
  const { contentType, isSaved, make } = OUTPUTS[name]!;
  const body = await make(form);
  response.setHeader('content-type', contentType);
  response.setHeader('cache-control', 'no-store');
  if (isSaved) {
    const label = `${form.version.nameZh}-${periodCode(form.month)}.xlsx`;
    response.setHeader('content-disposition', attachment(label, `${formName(form)}.xlsx`));
  }
  response.end(body);
}

function answerNone(response: ServerResponse): void {
  sendProblem(response, 404, {
    code: 'NOT_FOUND',
    messageZh: '没有这份数据约定，或数据约定在该期间无效，请核对代码和期间',
    messageEn:
      'There is no such contract, or it does not hold for the period; check code and period',
  });
}
