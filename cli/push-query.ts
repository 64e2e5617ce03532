import type { Options } from './arguments.ts';
import { EXIT, Stop } from './stop.ts';

const SCOPE = {
  scopeIndicators: 'scope-indicators',
  scopeUnits: 'scope-units',
  scopePeriods: 'scope-periods',
} as const;

/** How files are to be read and written, as the server's addresses take it. */
export function pushQuery(options: Options): URLSearchParams {
  const { mapping, mode } = options;
  if (mode !== undefined && mode !== 'merge' && mode !== 'replace') {
    throw new Stop(EXIT.USAGE, '--mode 只能是 merge 或 replace', '--mode is merge or replace');
  }
  const scope = Object.entries(SCOPE).flatMap(([name, option]): [string, string][] => {
    const codes = options[option];
    return codes === undefined ? [] : [[name, codes]];
  });
  if (scope.length > 0 && mode !== 'replace') {
    throw new Stop(
      EXIT.USAGE,
      '--scope-… 只用于 --mode replace',
      '--scope-… goes with --mode replace',
    );
  }
  return new URLSearchParams([
    ...(mapping === undefined ? [] : [['mapping', mapping]]),
    ...(mode === undefined ? [] : [['mode', mode]]),
    ...scope,
  ]);
}
