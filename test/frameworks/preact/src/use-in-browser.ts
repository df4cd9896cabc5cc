import {useEffect, useState} from 'preact/hooks';

/** Preact sets no properties while it takes over a page that a server has rendered: they come right after. */
export function useInBrowser<T>(value: T): T | undefined {
  const [isInBrowser, setInBrowser] = useState(false);
  useEffect(() => setInBrowser(true), []);
  return isInBrowser ? value : undefined;
}
