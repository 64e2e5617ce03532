/** One kind of separator throughout: comma, or a blank that does not break lines. */
const WELL_FORMED_GROUPS =
  /^[+-]?\d{1,3}(?:([,\u0020\u00a0\u2009\u202f])\d{3})(?:\1\d{3})*(\.\d+)?$/;
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g;

/** Full-width letters, digits and signs to their ASCII twins; ①, ² and other look-alikes stay as they are. */
export function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
}

/**
 * A figure without what people add for the eye: outer blanks, full-width digits, a typographic minus,
 * thousands separators that stand where they belong. Anything else stays for the check to refuse:
 * `12,34`, `约5`, `5%`, `12(34)`.
 */
export function plainNumber(text: string): string {
  const plain = halfWidth(text.replace(INVISIBLE, '').trim()).replace(/^\u2212/, '-');
  return WELL_FORMED_GROUPS.test(plain) ? plain.replace(/[,\u0020\u00a0\u2009\u202f]/g, '') : plain;
}

/** The same where a comma separates the decimals: `1.234,5` → `1234.5`. */
export function plainNumberWithComma(text: string): string {
  const plain = text.replace(INVISIBLE, '').trim();
  const isOne = /^[+-]?(\d+|\d{1,3}([.\u0020\u00a0\u2009\u202f]\d{3})+)(,\d+)?$/.test(plain);
  return isOne ? plain.replace(/[.\u0020\u00a0\u2009\u202f]/g, '').replace(',', '.') : plain;
}
