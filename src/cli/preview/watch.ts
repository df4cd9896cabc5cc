import {existsSync, watch} from 'node:fs';
import {dirname, join} from 'node:path';

/** How long to wait for the rest of a save: editors write, rename and touch in several moves. */
const QUIET = 60;

/** Calls back after each change of a guide, of those beside it, and of what they share. Returns how to stop. */
export function watchGuide(file: string, onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const handle = (): void => {
    clearTimeout(timer);
    timer = setTimeout(onChange, QUIET);
  };
  // Folders, not files: an editor that saves by renaming leaves a watched file behind.
  const folders = [dirname(file), join(dirname(file), '../shared')].filter((folder) => existsSync(folder));
  const watchers = folders.map((folder) => watch(folder, handle));
  // A folder that is deleted while it is watched is an error on some platforms, and no reason to end.
  for (const watcher of watchers) watcher.on('error', handle);
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
