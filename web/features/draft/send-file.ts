/** What a server said to an upload; a body that is no JSON is null. */
export interface Sent {
  status: number;
  body: unknown;
}

/**
 * Posts one file as it is and tells how much of it has left. XMLHttpRequest, because fetch cannot tell.
 * Rejects where nothing was answered.
 */
export function sendFile(
  path: string,
  file: File,
  onProgress: (share: number) => void,
): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('content-type', 'application/octet-stream');
    // A header of our own, which a page of another site cannot send.
    request.setRequestHeader('x-baton-door', 'UPLOAD');
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve({ status: request.status, body: asJson(request.responseText) });
    request.onerror = () => reject(new TypeError('The file did not arrive'));
    request.send(file);
  });
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
