interface FilterInputProps {
  label: string;
  value: string;
  onChange: (text: string) => void;
}

export function FilterInput({ label, value, onChange }: FilterInputProps) {
  return (
    <input
      type="search"
      className="text-input filter-input"
      aria-label={label}
      placeholder={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
