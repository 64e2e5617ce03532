import { useRef, useState } from 'react';
import { readAnswer, type UploadState, uploadPath } from './upload.ts';

/** Posts one file as it is. A failed attempt keeps its key, so that trying again cannot count twice. */
export function useUploadFile() {
  const [state, setState] = useState<UploadState>({ kind: 'idle' });
  const attempt = useRef<{ file: File; key: string } | null>(null);

  const upload = async (file: File, mapping: string) => {
    if (attempt.current?.file !== file) attempt.current = { file, key: crypto.randomUUID() };
    setState({ kind: 'sending', fileName: file.name });
    try {
      const response = await fetch(uploadPath(file.name, mapping), {
        method: 'POST',
        credentials: 'same-origin',
        headers: {
          'content-type': 'application/octet-stream',
          'x-baton-key': attempt.current.key,
        },
        body: file,
      });
      const body: unknown = await response.json().catch(() => null);
      setState(readAnswer(file.name, body));
    } catch {
      setState({ kind: 'failed', message: null });
    }
  };
  const retry = (mapping: string) => {
    if (attempt.current) void upload(attempt.current.file, mapping);
  };
  const reset = () => {
    attempt.current = null;
    setState({ kind: 'idle' });
  };
  return { state, upload, retry, reset };
}
