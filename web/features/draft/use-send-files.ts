import { useState } from 'react';
import { sendFile } from './send-file.ts';
import { readUploadAnswer, type UploadTerms, uploadPath } from './upload-path.ts';

export type Sending =
  | { kind: 'idle' }
  | { kind: 'sending'; name: string; at: number; count: number; percent: number }
  | { kind: 'failed'; message: { zh: string; en: string } | null };

/** Sends the files of one push one after the other; gives the key of their draft, null where one failed. */
export function useSendFiles() {
  const [state, setState] = useState<Sending>({ kind: 'idle' });
  const send = async (files: readonly File[], terms: UploadTerms): Promise<string | null> => {
    let draftId: string | null = null;
    const count = files.length;
    for (const [at, file] of files.entries()) {
      const tell = (share: number) =>
        setState({
          ...{ kind: 'sending', name: file.name, at: at + 1, count },
          percent: Math.floor(share * 100),
        });
      tell(0);
      const path = uploadPath(file.name, terms, { draftId, isLast: at === count - 1 });
      const answer = await sendFile(path, file, tell).then(
        ({ status, body }) => readUploadAnswer(status, body),
        () => ({ message: null }),
      );
      if ('message' in answer) {
        setState({ kind: 'failed', message: answer.message });
        return null;
      }
      draftId = answer.draftId;
    }
    setState({ kind: 'idle' });
    return draftId;
  };
  return { state, send };
}
