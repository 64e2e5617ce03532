export interface FieldErrors {
  login?: string;
  password?: string;
  form?: string;
}

interface UserError {
  messageZh: string;
  messageEn: string;
  path: readonly string[];
}

/** Puts each refusal beside the field its path ends in; what names no field stands above the form. */
export function fieldErrors(
  errors: readonly UserError[],
  language: 'zh' | 'en',
  fallback: string,
): FieldErrors {
  if (errors.length === 0) return { form: fallback };
  const placed: FieldErrors = {};
  for (const error of errors) {
    const last = error.path.at(-1);
    const field = last === 'login' || last === 'password' ? last : 'form';
    placed[field] ??= language === 'en' ? error.messageEn : error.messageZh;
  }
  return placed;
}
