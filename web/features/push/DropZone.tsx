import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MappingSelect } from './MappingSelect.tsx';

interface DropZoneProps {
  mapping: string;
  onMapping: (mapping: string) => void;
  isBusy: boolean;
  onFile: (file: File) => void;
}

/** Takes a file by dropping or choosing; the native input keeps it reachable by keyboard. */
export function DropZone({ mapping, onMapping, isBusy, onFile }: DropZoneProps) {
  const { t } = useTranslation();
  const [isOver, setIsOver] = useState(false);
  return (
    <section className="panel">
      <label
        className="drop-zone"
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setIsOver(false);
          const file = event.dataTransfer.files[0];
          if (file && !isBusy) onFile(file);
        }}
      >
        <input
          type="file"
          className="sr-only"
          disabled={isBusy}
          accept=".xlsx,.xls,.csv,.tsv,.json,.txt"
          onChange={(event) => {
            const file = event.target.files?.[0];
            // Cleared, so that the same file can be chosen again once it is mended.
            event.target.value = '';
            if (file) onFile(file);
          }}
        />
        <strong>{t('push.drop')}</strong>
        <span className="muted">{t('push.accepts')}</span>
      </label>
      <MappingSelect value={mapping} onChange={onMapping} />
    </section>
  );
}
