import { useState } from 'react';

interface DropZoneProps {
  title: string;
  hint: string;
  isMany?: boolean;
  isBusy: boolean;
  onFiles: (files: File[]) => void;
}

/** Takes files by dropping or choosing; the native input keeps it reachable by keyboard. */
export function DropZone({ title, hint, isMany, isBusy, onFiles }: DropZoneProps) {
  const [isOver, setIsOver] = useState(false);
  const take = (list: FileList | null) => {
    const files = [...(list ?? [])].slice(0, isMany ? undefined : 1);
    if (files.length > 0 && !isBusy) onFiles(files);
  };
  return (
    <label
      className="drop-zone"
      data-over={isOver || undefined}
      data-busy={isBusy || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <input
        type="file"
        className="sr-only"
        multiple={isMany}
        disabled={isBusy}
        accept=".xlsx,.xls,.csv,.tsv,.json,.txt"
        onChange={(event) => {
          take(event.target.files);
          // Cleared, so that the same file can be chosen again once it is mended.
          event.target.value = '';
        }}
      />
      <strong>{title}</strong>
      <span className="muted">{hint}</span>
    </label>
  );
}
