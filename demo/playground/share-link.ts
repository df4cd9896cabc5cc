/** Part of the address that a server never sees. */
const KEY = '#content=';

/** Chat programs and mail cut longer ones, and the reader would get half a guide. */
const MOST_IN_LINK = 32_000;

/** As much as a guide loads. A small link may hold a text that would fill the memory. */
const MOST_BYTES = 2_000_000;

const CANNOT_PACK =
  'This browser cannot pack a text into a link. Save the file, and send that; or use a newer browser.';

/** What went wrong with a link, in words for the person who made or opened it. */
export class LinkError extends Error {}

/** An address of this page that carries the text, packed, in its fragment. */
export async function makeLink(text: string, page: string): Promise<string> {
  if (typeof CompressionStream === 'undefined') throw new LinkError(CANNOT_PACK);
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const fragment = KEY + toBase64Url(await read(packed, Infinity));
  if (fragment.length > MOST_IN_LINK)
    throw new LinkError(
      `The link would have ${count(fragment.length)} characters. More than ${count(MOST_IN_LINK)} are cut by many programs. Save the file, and send that.`,
    );
  return new URL(fragment, page).href;
}

/** Whether an address says that it carries a text. */
export function isLink(hash: string): boolean {
  return hash.startsWith(KEY);
}

/** @throws {LinkError} if nothing can be read from it. */
export async function readLink(hash: string): Promise<string> {
  if (typeof DecompressionStream === 'undefined') throw new LinkError(CANNOT_PACK);
  try {
    const bytes = fromBase64Url(hash.slice(KEY.length));
    const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    return new TextDecoder('utf-8', {fatal: true}).decode(await read(unpacked, MOST_BYTES));
  } catch (error) {
    if (error instanceof LinkError) throw error;
    throw new LinkError('This link is damaged: a part of it is missing or changed. Ask for it again.');
  }
}

async function read(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > most) {
      void reader.cancel();
      throw new LinkError('This link holds more than 2 MB. A guide is never that large.');
    }
    parts.push(part.value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function toBase64Url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(bytes, (character) => character.charCodeAt(0));
}

function count(number: number): string {
  return number.toLocaleString('en');
}
