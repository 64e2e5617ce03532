import { Select } from 'antd';
import { useId } from 'react';
import { AntdFrame } from './AntdFrame.tsx';
import { type Searchable, searchScore } from './search.ts';

export interface PickOption extends Searchable {
  label: string;
}

interface PickSelectProps {
  label: string;
  options: readonly PickOption[];
  value: readonly string[];
  onChange: (codes: string[]) => void;
  placeholder: string;
  max?: number;
  width?: number;
}

/** Picks one or several things from a long list; names, codes and pinyin initials all find them. */
export function PickSelect(props: PickSelectProps) {
  const id = useId();
  const isMany = (props.max ?? 1) > 1;
  const byCode = new Map(props.options.map((option) => [option.code, option]));
  return (
    <AntdFrame>
      <div className="field">
        <label className="field-label" htmlFor={id}>
          {props.label}
        </label>
        <Select
          id={id}
          aria-label={props.label}
          style={{ width: props.width ?? 240 }}
          mode={isMany ? 'multiple' : undefined}
          maxCount={isMany ? props.max : undefined}
          maxTagCount="responsive"
          value={isMany ? [...props.value] : (props.value[0] ?? null)}
          placeholder={props.placeholder}
          options={props.options.map(({ code, label }) => ({ value: code, label }))}
          showSearch={{
            filterOption: (query, option) => {
              const thing = byCode.get(String(option?.value));
              return thing !== undefined && searchScore(thing, query) > 0;
            },
          }}
          onChange={(picked: string | string[] | null) =>
            props.onChange(picked === null ? [] : Array.isArray(picked) ? picked : [picked])
          }
        />
      </div>
    </AntdFrame>
  );
}
