import type { Texts } from './language.ts';

export const EXIT = { OK: 0, REFUSED: 1, USAGE: 2, CONNECTION: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Ends the command with a message and an exit code; caught in one place. */
export class Stop extends Error {
  readonly exitCode: ExitCode;
  readonly texts: Texts;

  constructor(exitCode: ExitCode, zh: string, en: string) {
    super(en);
    this.exitCode = exitCode;
    this.texts = { zh, en };
  }
}
