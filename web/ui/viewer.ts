import { createContext, use } from 'react';

/** What the signed-in person may do, as the server lists it. The server decides again on every call. */
export const ViewerContext = createContext<readonly string[]>([]);

export function useMay(permission: string): boolean {
  return use(ViewerContext).includes(permission);
}
