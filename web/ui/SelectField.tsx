interface SelectFieldProps {
  label: string;
  options: readonly { value: string; label: string }[];
  value: string;
  onChange: (value: string) => void;
  isLabelHidden?: boolean;
}

/** A short list to pick one from; the platform's own select, light enough for the first load. */
export function SelectField({ label, options, value, onChange, isLabelHidden }: SelectFieldProps) {
  return (
    <label className="field">
      <span className={isLabelHidden ? 'sr-only' : 'field-label'}>{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
