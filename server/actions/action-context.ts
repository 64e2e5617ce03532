import type { Catalogue } from '../data/catalogue/catalogue.ts';
import type { Store } from '../data/connect.ts';
import { shanghaiDay } from '../domain/calendar-day.ts';
import type { ValueBasis } from '../domain/observation.ts';
import { FIRST_YEAR, LAST_YEAR } from '../domain/period.ts';
import { isPermitted, type Permission, type Viewer } from '../domain/permission.ts';

/** What a push changed, told to everybody who follows. */
export type PushLanded = {
  receiptNumber: string;
  recordedAt: string;
  indicatorCodes: string[];
  periodCodes: string[];
  lightsChanged: number;
};

/** What an action may use. The clock is handed in, so that a test or the demo city can stand anywhere in time. */
export type ActionContext = {
  store: Store;
  viewer: Viewer | null;
  now: () => Date;
  catalogue: () => Promise<Catalogue>;
  /** The catalogue changed in this process: read it again. */
  catalogueChanged: () => void;
  announce: (landed: PushLanded) => void;
  /** Whether reads show the newest values or the newest signed ones. */
  basis: ValueBasis;
  /** Folder of the files on their way to a push. */
  spoolFolder: string;
  /** Has a draft worked through in the background, in the name of its sender. */
  workDraft: (draftId: string) => void;
};

/** Not signed in, or signed in without the right. Shown to the user, never masked. */
export class AccessDenied extends Error {
  readonly code: 'UNAUTHENTICATED' | 'FORBIDDEN';
  constructor(viewer: Viewer | null, permission: Permission) {
    super(
      viewer === null
        ? '请先登录 Sign in first'
        : `您的账户没有此项权限（${permission}），请联系绩效办 Your account lacks the right ${permission}; ask the appraisal office`,
    );
    this.code = viewer === null ? 'UNAUTHENTICATED' : 'FORBIDDEN';
  }
}

/** An argument no answer exists for; the message says which and what to write instead. */
export class InvalidArgument extends Error {
  readonly argument: string;
  constructor(argument: string, messageZh: string, messageEn: string) {
    super(`${messageZh} ${messageEn}`);
    this.argument = argument;
  }
}

/** Throws unless periods reach the year. */
export function assertYear(year: number): void {
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return;
  throw new InvalidArgument(
    'year',
    `年度须在 ${FIRST_YEAR} 至 ${LAST_YEAR} 之间，收到 ${year}。`,
    `The year must lie between ${FIRST_YEAR} and ${LAST_YEAR}; it was ${year}.`,
  );
}

/** First line of every action: throws unless the viewer may do this; hands back the signed-in viewer. */
export function assertMay(context: ActionContext, permission: Permission): Viewer {
  if (!isPermitted(context.viewer, permission) || context.viewer === null) {
    throw new AccessDenied(context.viewer, permission);
  }
  return context.viewer;
}

/** Today in the city. */
export function today(context: ActionContext): string {
  return shanghaiDay(context.now());
}
