import type { ReactNode } from 'react';

interface FormRowProps {
  label: string;
  htmlFor: string;
  hint?: string;
  children: ReactNode;
}

/** One field of a form: its name above it, what it takes below it. */
export function FormRow({ label, htmlFor, hint, children }: FormRowProps) {
  return (
    <div className="form-row">
      <label htmlFor={htmlFor}>{label}</label>
      {children}
      {hint ? (
        <span id={`${htmlFor}-hint`} className="muted form-hint">
          {hint}
        </span>
      ) : null}
    </div>
  );
}
