/**
 * Writes PNG files of 256 colours: a quarter of the size of true colour, which pages hardly need. pngjs reads them, but
 * writes none.
 */
import {crc32, deflateSync} from 'node:zlib';
import {PNG} from 'pngjs';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const BITS = 8;
const FREQUENT = 160;
const INDEXED = 3;

export function packed(picture) {
  const {width, height, data} = PNG.sync.read(Buffer.from(picture));
  const colours = new Uint32Array(width * height).map((_, at) => data.readUInt32BE(at * 4));
  const {palette, indexes} = paletteOf(colours);
  // Each line begins with the number of its filter: 0, which is none, packs few colours best.
  const lines = Buffer.alloc((width + 1) * height);
  for (const [at, colour] of colours.entries()) lines[at + Math.floor(at / width) + 1] = indexes.get(colour);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([BITS, INDEXED], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(lines, {level: 6})),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * The colours to keep, and for each colour the nearest of them: the most frequent ones, and then those that would be
 * changed most, such as the few pixels of an icon.
 */
function paletteOf(colours) {
  const counts = new Map();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const ranked = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || a - b);
  const palette = [];
  const found = new Map(ranked.map((colour) => [colour, {away: Infinity, index: 0}]));
  const keep = (colour) => {
    for (const [other, nearest] of found) {
      const away = distance(colour, other);
      if (away < nearest.away) Object.assign(nearest, {away, index: palette.length});
    }
    palette.push(colour);
  };
  ranked.slice(0, FREQUENT).forEach(keep);
  while (palette.length < Math.min(2 ** BITS, ranked.length)) {
    keep(ranked.reduce((a, b) => (found.get(b).away > found.get(a).away ? b : a)));
  }
  return {palette, indexes: new Map(ranked.map((colour) => [colour, found.get(colour).index]))};
}

const distance = (a, b) =>
  Math.abs((a >>> 24) - (b >>> 24)) +
  Math.abs(((a >>> 16) & 255) - ((b >>> 16) & 255)) +
  Math.abs(((a >>> 8) & 255) - ((b >>> 8) & 255));
const channels = (colour) => [colour >>> 24, (colour >>> 16) & 255, (colour >>> 8) & 255];

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  chunk.set(body, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}
