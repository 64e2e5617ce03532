import { createPubSub } from '@graphql-yoga/subscription';
import type { PushLanded } from '../actions/action-context.ts';

export const PUSH_LANDED = 'PUSH_LANDED';

/** Hands what this process learnt of pushes to its open subscriptions. */
export function makePubSub() {
  return createPubSub<{ [PUSH_LANDED]: [PushLanded] }>();
}
export type PushPubSub = ReturnType<typeof makePubSub>;
