import {useSyncExternalStore} from 'react';

const never = () => () => {};

/** React sets no properties while it takes over a page that a server has rendered: they come right after. */
export function useInBrowser<T>(value: T): T | undefined {
  return useSyncExternalStore(
    never,
    () => value,
    () => undefined,
  );
}
