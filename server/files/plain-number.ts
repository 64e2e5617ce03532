const WELL_FORMED_GROUPS = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;

/** Full-width letters, digits and signs to their ASCII twins; ①, ² and other look-alikes stay as they are. */
export function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
}

/**
 * A figure without what people add for the eye: outer blanks, full-width digits, thousands commas
 * that stand where they belong. Anything else stays for the check to refuse: `12,34`, `约5`, `5%`.
 */
export function plainNumber(text: string): string {
  const plain = halfWidth(text.trim());
  return WELL_FORMED_GROUPS.test(plain) ? plain.replaceAll(',', '') : plain;
}
