/** Puts text on the clipboard; false where the browser refuses. Works without a secure origin too. */
export async function copyText(text: string): Promise<boolean> {
  try {
    // Absent on plain http, where many an intranet still is.
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(text);
      return true;
    }
    const field = document.createElement('textarea');
    field.value = text;
    document.body.append(field);
    field.select();
    const isCopied = document.execCommand('copy');
    field.remove();
    return isCopied;
  } catch {
    return false;
  }
}
