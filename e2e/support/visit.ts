import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';
import { type Api, signInApi } from './api.ts';
import { launchChromium } from './chromium.ts';
import { root } from './server.ts';

export interface VisitOptions {
  /** Account to arrive as; absent = a stranger. */
  as?: string;
  at?: { url: string; password: string };
  language?: 'zh' | 'en';
  theme?: 'light' | 'dark';
  size?: { width: number; height: number };
  /** Lines the browser may put on its console because the journey provokes them. */
  provokes?: RegExp[];
}

export const DESK = { width: 1920, height: 1080 };
export const PHONE = { width: 390, height: 844 };

const sessions = new Map<string, Promise<Api>>();

/** The API as an account of the city; each signs in once. */
export function apiAs(
  login: string,
  at: { url: string; password: string } = inject('city'),
): Promise<Api> {
  const key = `${at.url} ${login}`;
  const known = sessions.get(key) ?? signInApi(at.url, login, at.password);
  sessions.set(key, known);
  return known;
}

/**
 * One browser for the file, one clean context for each visit. A visit ends with its test; an error on
 * the console or in the page fails it, and a failed test leaves a picture in `.baton/e2e`.
 */
export function givenBrowser(): (options?: VisitOptions) => Promise<Page> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());
  return async (options = {}) => {
    const context = await openContext(browser, options);
    const page = await context.newPage();
    const problems = watch(context, options.provokes ?? []);
    onTestFinished(async ({ task }) => {
      const hasFailed = task.result?.state === 'fail' || problems.length > 0;
      if (hasFailed) await keepPictures(context, task.name);
      await context.close();
      if (problems.length > 0) throw new Error(`The browser complained:\n${problems.join('\n')}`);
    });
    return page;
  };
}

async function openContext(browser: Browser, options: VisitOptions): Promise<BrowserContext> {
  const at = options.at ?? inject('city');
  const context = await browser.newContext({
    baseURL: at.url,
    viewport: options.size ?? DESK,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme: options.theme ?? 'light',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(15_000);
  if (options.language) {
    const remember = `localStorage.getItem('baton.language') ?? localStorage.setItem('baton.language', '${options.language}')`;
    await context.addInitScript(remember);
  }
  if (options.as) {
    const { cookie } = await apiAs(options.as, at);
    const [name = '', value = ''] = cookie.split('=');
    await context.addCookies([{ name, value, url: at.url, httpOnly: true, sameSite: 'Lax' }]);
  }
  return context;
}

function watch(context: BrowserContext, provoked: readonly RegExp[]): string[] {
  const problems: string[] = [];
  const note = (text: string) => {
    if (!provoked.some((pattern) => pattern.test(text))) problems.push(text);
  };
  context.on('console', (message) => {
    if (message.type() === 'error')
      note(`${message.text()} (${message.location().url}) on ${message.page()?.url()}`);
  });
  context.on('weberror', (error) => note(`${error.error().stack} on ${error.page()?.url()}`));
  return problems;
}

async function keepPictures(context: BrowserContext, name: string): Promise<void> {
  const folder = join(root, '.baton', 'e2e');
  mkdirSync(folder, { recursive: true });
  for (const [index, page] of context.pages().entries()) {
    const path = join(folder, `${name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80)}-${index}.png`);
    await page.screenshot({ path }).catch(() => {});
  }
}
