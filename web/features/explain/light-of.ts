import type { ExplainBody_ProgressFragment } from '../../__generated__/graphql.ts';
import { lightShape, lightWord } from '../../charts/light.ts';

/** Shape and word of the light as its own rule states them; grey says its reason. */
export function lightOf(
  { light, reason, rule }: Pick<ExplainBody_ProgressFragment, 'light' | 'reason' | 'rule'>,
  language: 'zh' | 'en',
) {
  return {
    shape: lightShape(light, rule.bands),
    word: lightWord(light, reason, rule.bands)[language],
  };
}
