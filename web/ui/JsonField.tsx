import { useId } from 'react';

interface JsonFieldProps {
  label: string;
  hint: string;
  text: string;
  /** Why it cannot be read; null where it can. */
  fault: string | null;
  onChange: (text: string) => void;
}

/** A whole thing as JSON, to be edited by hand; says at once where it cannot be read. */
export function JsonField({ label, hint, text, fault, onChange }: JsonFieldProps) {
  const id = useId();
  return (
    <div className="form-row">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="text-area json-area"
        spellCheck={false}
        rows={24}
        value={text}
        aria-invalid={fault ? true : undefined}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      <span id={`${id}-hint`} className={fault ? 'form-error' : 'muted form-hint'}>
        {fault ?? hint}
      </span>
    </div>
  );
}
