import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';

/** How far a colour may be off. Pixels that only smooth an edge do not count. */
const THRESHOLD = 0.03;
/** So many pixels may be other ones: less than a full stop. */
const MOST_PIXELS = 4;

/**
 * Compares two PNG files. Gives how many pixels differ and a picture of them, or undefined where they look the same.
 * What only one of them has, being higher or wider, differs.
 */
export function differenceOf(before, after) {
  if (Buffer.compare(before, after) === 0) return undefined;
  const [a, b] = [PNG.sync.read(before), PNG.sync.read(after)];
  const width = Math.max(a.width, b.width);
  const height = Math.max(a.height, b.height);
  const diff = new PNG({width, height});
  const [left, right] = [onSheet(a, width, height, MISSING), onSheet(b, width, height, ADDED)];
  const pixels = pixelmatch(left, right, diff.data, width, height, {threshold: THRESHOLD});
  return pixels > MOST_PIXELS ? {pixels, picture: PNG.sync.write(diff)} : undefined;
}

// Two colours that are no page's own and differ from one another.
const MISSING = 0xff_00_ff_ff;
const ADDED = 0x00_ff_00_ff;

function onSheet({width, height, data}, sheetWidth, sheetHeight, colour) {
  const sheet = Buffer.alloc(sheetWidth * sheetHeight * 4);
  for (let at = 0; at < sheet.length; at += 4) sheet.writeUInt32BE(colour, at);
  for (let row = 0; row < height; row += 1) {
    data.copy(sheet, row * sheetWidth * 4, row * width * 4, (row + 1) * width * 4);
  }
  return sheet;
}
