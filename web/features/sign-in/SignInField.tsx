import { useId } from 'react';

interface SignInFieldProps {
  name: 'login' | 'password';
  label: string;
  error?: string;
}

export function SignInField({ name, label, error }: SignInFieldProps) {
  const id = useId();
  return (
    <div className="sign-in-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        className="text-input"
        type={name === 'password' ? 'password' : 'text'}
        autoComplete={name === 'password' ? 'current-password' : 'username'}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
      />
      {error ? (
        <p id={`${id}-error`} className="sign-in-error" role="alert">
          {error}
        </p>
      ) : null}
    </div>
  );
}
