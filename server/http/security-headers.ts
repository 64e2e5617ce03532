import type { ServerResponse } from 'node:http';

const PAGE_POLICY = [
  "default-src 'self'",
  // The component kit writes its styles into the page; scripts come from files only.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self' ws: wss:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

const IDE_POLICY = PAGE_POLICY.replace(
  "default-src 'self'",
  "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:",
);

/** Headers every answer carries. The query IDE is one inline page and needs a looser policy of its own. */
export function setSecurityHeaders(response: ServerResponse, page: 'PAGE' | 'IDE' = 'PAGE'): void {
  response.setHeader('content-security-policy', page === 'IDE' ? IDE_POLICY : PAGE_POLICY);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'same-origin');
  response.setHeader('cross-origin-opener-policy', 'same-origin');
}
