import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const executablePath = process.env.CHROMIUM || '/usr/bin/chromium';

/** Stops the run where there is no browser: a journey that was not made has not succeeded. */
export function requireChromium(): void {
  if (existsSync(executablePath)) return;
  throw new Error(
    `No Chromium at ${executablePath}: install it (apt-get install chromium) or name one with CHROMIUM`,
  );
}

export function launchChromium(): Promise<Browser> {
  requireChromium();
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
