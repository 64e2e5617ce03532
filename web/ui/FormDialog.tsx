import { type ReactNode, useEffect, useId, useRef } from 'react';

interface FormDialogProps {
  title: string;
  submitLabel: string;
  cancelLabel: string;
  isBusy: boolean;
  /** What went wrong, in words; null = nothing. */
  error: string | null;
  canSubmit?: boolean;
  onSubmit: (form: FormData) => void;
  onCancel: () => void;
  children: ReactNode;
}

/** A short form in a native modal dialog: Escape and the first button lead back, an error is read out. */
export function FormDialog(props: FormDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(function openOnMount() {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="confirm form-dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        props.onCancel();
      }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          props.onSubmit(new FormData(event.currentTarget));
        }}
      >
        <h2 id={id}>{props.title}</h2>
        {props.children}
        {props.error ? (
          <p className="form-error" role="alert">
            {props.error}
          </p>
        ) : null}
        <div className="confirm-actions">
          <button type="button" className="button" onClick={props.onCancel}>
            {props.cancelLabel}
          </button>
          <button
            type="submit"
            className="button button-main"
            disabled={props.isBusy || props.canSubmit === false}
          >
            {props.submitLabel}
          </button>
        </div>
      </form>
    </dialog>
  );
}
