interface LinesFieldProps {
  label: string;
  value: string;
  onChange: (text: string) => void;
}

/** A few texts, one to a line. */
export function LinesField({ label, value, onChange }: LinesFieldProps) {
  return (
    <label className="text-field">
      <span className="field-label">{label}</span>
      <textarea
        className="text-area"
        rows={Math.max(2, value.split('\n').length)}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}
