/** The sentence a head signs, in both languages; it names what it covers. */
export function signingStatement(facts: {
  receiptNumber: string;
  values: number;
  superseded: number;
  rowsHash: string;
}): string {
  const { receiptNumber, values, superseded, rowsHash } = facts;
  const apartZh = superseded > 0 ? `（其中 ${superseded} 个已被后来的报送取代，不在此列）` : '';
  const apartEn =
    superseded > 0 ? ` (${superseded} of them replaced by later pushes and not covered)` : '';
  return [
    `回执 ${receiptNumber} 所列 ${values} 个数据${apartZh}真实、准确、完整，本人对其负责。数据指纹 SHA-256：${rowsHash}。`,
    `The ${values} values of receipt ${receiptNumber}${apartEn} are true, accurate and complete; I answer for them. SHA-256 of the rows: ${rowsHash}.`,
  ].join('\n');
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];
export const MAX_SEAL_BYTES = 1024 * 1024;

/** What a scanned seal is, told from its first bytes; null = neither PNG nor JPEG, or over 1 MB. */
export function sealType(bytes: Uint8Array): 'image/png' | 'image/jpeg' | null {
  const starts = (head: readonly number[]) => head.every((byte, i) => bytes[i] === byte);
  if (bytes.length > MAX_SEAL_BYTES) return null;
  if (starts(PNG)) return 'image/png';
  return starts(JPEG) ? 'image/jpeg' : null;
}
