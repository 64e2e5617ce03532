import { readFileSync } from 'node:fs';
import { EXIT, Stop } from './stop.ts';

/** The bytes of a file the user named; stops with the usage code where it cannot be read. */
export function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new Stop(
      EXIT.USAGE,
      `无法读取文件“${path}”（${reason}）`,
      `The file "${path}" cannot be read (${reason})`,
    );
  }
}

/** The object in a JSON file the user named. */
export function readJsonObject(path: string): Record<string, unknown> {
  const text = readBytes(path)
    .toString('utf8')
    .replace(/^\ufeff/, '');
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Stop(
      EXIT.USAGE,
      `“${path}”不是有效的 JSON：${reason}`,
      `"${path}" is not valid JSON: ${reason}`,
    );
  }
  if (typeof content === 'object' && content !== null && !Array.isArray(content)) {
    return content as Record<string, unknown>;
  }
  throw new Stop(EXIT.USAGE, `“${path}”里应是一个 JSON 对象`, `"${path}" must hold a JSON object`);
}
