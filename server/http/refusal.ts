import type { IncomingMessage, ServerResponse } from 'node:http';
import { AccessDenied, InvalidArgument } from '../actions/action-context.ts';
import { sendProblemEarly } from './send.ts';

const STATUS = { UNAUTHENTICATED: 401, FORBIDDEN: 403, BAD_USER_INPUT: 400 } as const;
/** A message is its Chinese words, a space, and its English ones, which begin with a capital. */
const IN_BOTH = /^(.*?[\p{Script=Han}。，；：！？”）)]) ([A-Z].*)$/su;

/** Answers what an action refused with the reason in both languages; anything else is thrown on. */
export async function sendRefusal(
  request: IncomingMessage,
  response: ServerResponse,
  error: unknown,
): Promise<void> {
  if (!(error instanceof AccessDenied) && !(error instanceof InvalidArgument)) throw error;
  const { message } = error;
  const [, messageZh = message, messageEn = message] = IN_BOTH.exec(message) ?? [];
  const code = error instanceof AccessDenied ? error.code : 'BAD_USER_INPUT';
  await sendProblemEarly(request, response, STATUS[code], { code, messageZh, messageEn });
}
