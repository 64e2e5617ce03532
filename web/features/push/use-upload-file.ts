import { useRef, useState } from 'react';
import { contentKey } from './content-key.ts';
import { readAnswer, type UploadState, uploadPath } from './upload.ts';

/** Posts one file as it is. Its key follows its content, so that sending it again cannot count twice. */
export function useUploadFile() {
  const [state, setState] = useState<UploadState>({ kind: 'idle' });
  const attempt = useRef<{ file: File; key: string } | null>(null);

  const upload = async (file: File, mapping: string) => {
    setState({ kind: 'sending', fileName: file.name });
    attempt.current = { file, key: await contentKey(file, mapping) };
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
