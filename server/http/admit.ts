import type { IncomingMessage } from 'node:http';
import { type ActionContext, assertMay } from '../actions/action-context.ts';
import type { Permission } from '../domain/permission.ts';
import { type App, actionContext, viewerOfRequest } from './app.ts';
import { apiKeyOf, sessionTokenOf } from './cookies.ts';

/** The context of whoever sends a request; throws AccessDenied before anything of its body is read. */
export async function admit(
  app: App,
  request: IncomingMessage,
  permission: Permission,
): Promise<ActionContext> {
  const credentials = { sessionToken: sessionTokenOf(request), apiKey: apiKeyOf(request) };
  const context = actionContext(app, await viewerOfRequest(app, credentials));
  assertMay(context, permission);
  return context;
}

/** A header of our own, trimmed; empty when it is not there. A page of another site cannot send one. */
export function headerText(request: IncomingMessage, name: string): string {
  const value = request.headers[name];
  return (Array.isArray(value) ? value[0] : value)?.trim() ?? '';
}

/** The query of a request's address. */
export function queryOf(request: IncomingMessage): URLSearchParams {
  return new URL(request.url ?? '/', 'http://localhost').searchParams;
}

/** A list of codes in a query, parted by commas; null when it is not given. */
export function listOf(query: URLSearchParams, name: string): string[] | null {
  const text = query.getAll(name).join(',');
  const codes = text.split(/[,，]/).map((code) => code.trim());
  const given = codes.filter((code) => code !== '');
  return given.length === 0 ? null : given;
}
