import type { IncomingMessage } from 'node:http';

/** The body is larger than the door takes. */
export class BodyTooLarge extends Error {
  readonly limitBytes: number;
  constructor(limitBytes: number) {
    super(`Body over ${limitBytes} bytes`);
    this.limitBytes = limitBytes;
  }
}

/** Reads a body up to a limit; the rest of a larger one is not taken into memory. */
export async function readBody(request: IncomingMessage, limitBytes: number): Promise<Buffer> {
  const stated = Number(request.headers['content-length'] ?? 0);
  if (stated > limitBytes) throw new BodyTooLarge(limitBytes);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > limitBytes) throw new BodyTooLarge(limitBytes);
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}
