const HASH = /^sha384-[A-Za-z0-9+/]{64}$/;

/** Beside the built demo, or where `npm run build` puts a release while the demo runs from its sources. */
const FILE = new URL(import.meta.url).pathname.endsWith('.ts')
  ? '../../dist/integrity.json'
  : '../integrity.json';

/** The hash of each file of a release; undefined if there is none at hand. None is ever made up. */
export async function loadHashes(): Promise<ReadonlyMap<string, string> | undefined> {
  try {
    const answer = await fetch(new URL(FILE, document.baseURI));
    if (!answer.ok) return undefined;
    const data: unknown = await answer.json();
    const hashes = Object.entries(Object(data) as Record<string, unknown>).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && HASH.test(entry[1]),
    );
    return hashes.length > 0 ? new Map(hashes) : undefined;
  } catch {
    return undefined;
  }
}
