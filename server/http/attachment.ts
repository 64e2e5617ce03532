export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Characters a file name cannot have on some system, or that would break out of the header. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const UNFIT = /[\u0000-\u001f\u007f\\/:*?"<>|\p{Surrogate}]/gu;

/** A content-disposition that has a file saved under a name in any script; old programs get the plain one. */
export function attachment(name: string, plain: string): string {
  const encoded = encodeURIComponent(name.replace(UNFIT, '_'));
  const strict = encoded.replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${strict}`;
}
