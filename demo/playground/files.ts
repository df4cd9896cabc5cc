/** As much as a guide loads. */
const MOST_BYTES = 2_000_000;

/** What Chrome and Edge can do beyond a download; no other browser has it. */
interface SavePicker {
  readonly showSaveFilePicker?: (options: {
    readonly suggestedName: string;
    readonly types: readonly {description: string; accept: Record<string, readonly string[]>}[];
  }) => Promise<{
    readonly name: string;
    createWritable: () => Promise<WritableStream & {write: (text: string) => Promise<void>}>;
  }>;
}

/** What went wrong with a file, in words for the person who chose it. */
export class FileError extends Error {}

/** @throws {FileError} if it is no text that a guide could be. */
export async function readFile(file: File): Promise<string> {
  if (file.size > MOST_BYTES)
    throw new FileError(`${file.name} has more than 2 MB. A guide is never that large.`);
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(await file.arrayBuffer());
  } catch {
    throw new FileError(`${file.name} is not saved as UTF-8. Save it again with this encoding.`);
  }
}

/**
 * Saves where the author wants it, or as a download.
 * @returns the name of the file; undefined if the author changed their mind.
 */
export async function saveFile(text: string, name: string): Promise<string | undefined> {
  const {showSaveFilePicker} = window as SavePicker;
  if (!showSaveFilePicker) {
    download(text, name);
    return name;
  }
  try {
    const types = [{description: 'Guide', accept: {'application/json': ['.json']}}];
    const file = await showSaveFilePicker.call(window, {suggestedName: name, types});
    const writable = await file.createWritable();
    await writable.write(text);
    await writable.close();
    return file.name;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw new FileError(`${name} could not be written. Is the folder protected?`);
  }
}

function download(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], {type: 'application/json'}));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  });
}

/** Takes a file that is dropped on an element, before the editor would paste its text. */
export function acceptDrops(target: HTMLElement, open: (file: File) => void): void {
  const isFile = ({dataTransfer}: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;
  const mark = (isOver: boolean): void => {
    target.classList.toggle('drop-target', isOver);
  };
  target.addEventListener(
    'dragover',
    (event) => {
      if (!isFile(event)) return;
      event.preventDefault();
      mark(true);
    },
    true,
  );
  target.addEventListener('dragleave', ({relatedTarget}) => {
    if (!target.contains(relatedTarget as Node | null)) mark(false);
  });
  target.addEventListener(
    'drop',
    (event) => {
      if (!isFile(event)) return;
      event.preventDefault();
      event.stopPropagation();
      mark(false);
      const file = event.dataTransfer?.files[0];
      if (file) open(file);
    },
    true,
  );
}
