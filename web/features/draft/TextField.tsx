interface TextFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  isLabelHidden?: boolean;
  /** Id of a list of suggestions. */
  list?: string;
  isWrong?: boolean;
}

export function TextField(props: TextFieldProps) {
  return (
    <label className="text-field">
      <span className={props.isLabelHidden ? 'sr-only' : 'field-label'}>{props.label}</span>
      <input
        className="text-input"
        value={props.value}
        list={props.list}
        aria-invalid={props.isWrong || undefined}
        onChange={(event) => props.onChange(event.target.value)}
      />
    </label>
  );
}
