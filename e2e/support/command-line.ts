import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { Api } from './api.ts';
import { root } from './server.ts';

export interface Run {
  exitCode: number;
  stdout: string;
  stderr: string;
}

/** Makes an API key for the account of a session; throws with the reasons where it is refused. */
export async function newApiKey(api: Api, name: string): Promise<string> {
  const { createApiKey } = await api.ask<{
    createApiKey: { secret: string | null; userErrors: { messageEn: string }[] };
  }>(
    `mutation ($input: CreateApiKeyInput!) {
      createApiKey(input: $input) { secret userErrors { messageEn } } }`,
    { input: { name } },
  );
  if (!createApiKey.secret) throw new Error(JSON.stringify(createApiKey.userErrors));
  return createApiKey.secret;
}

/** Runs the command `npx baton` stands for. */
export function runBaton(server: string, apiKey: string, args: readonly string[]): Promise<Run> {
  const env = { PATH: process.env.PATH, BATON_SERVER: server, BATON_API_KEY: apiKey };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(root, 'bin/baton.mjs'), '--lang', 'zh', ...args],
      { env, cwd: root, maxBuffer: 1 << 26 },
      (error, stdout, stderr) => {
        const exitCode = typeof error?.code === 'number' ? error.code : error ? -1 : 0;
        resolve({ exitCode, stdout, stderr });
      },
    );
  });
}
