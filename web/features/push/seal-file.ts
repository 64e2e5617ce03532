/** As the server takes it. */
const MAX_SEAL_BYTES = 1024 * 1024;
const CHUNK = 0x8000;

/** Why a file cannot be a seal; null when it can. The server looks at its first bytes again. */
export function sealProblem(file: { type: string; size: number }): 'sealType' | 'sealSize' | null {
  if (file.type !== 'image/png' && file.type !== 'image/jpeg') return 'sealType';
  return file.size > MAX_SEAL_BYTES ? 'sealSize' : null;
}

/** Bytes in base64, piece by piece: a whole scan is too many arguments for one call. */
export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
  }
  return btoa(text);
}
