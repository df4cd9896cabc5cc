import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {PNG} from 'pngjs';
import {differenceOf} from '../../scripts/pictures/compare.mjs';
import {packed} from '../../scripts/pictures/pack.mjs';

type Colour = readonly [number, number, number];

const WHITE: Colour = [255, 255, 255];
const BLACK: Colour = [0, 0, 0];

function picture(
  width: number,
  height: number,
  colourAt: (x: number, y: number) => Colour = () => WHITE,
): Buffer {
  const png = new PNG({width, height});
  for (let at = 0; at < width * height; at += 1) {
    png.data.set([...colourAt(at % width, Math.floor(at / width)), 255], at * 4);
  }
  return PNG.sync.write(png);
}

const box =
  (size: number, colour: Colour) =>
  (x: number, y: number): Colour =>
    x < size && y < size ? colour : WHITE;

describe('the comparison of pictures', () => {
  it('finds no difference between a picture and itself, packed or not', () => {
    const before = picture(30, 20, box(8, BLACK));
    assert.equal(differenceOf(before, before), undefined);
    assert.equal(differenceOf(before, packed(before)), undefined);
  });

  it('counts the pixels of another colour, however pale it is', () => {
    const before = picture(30, 20, box(8, [255, 245, 245]));
    assert.equal(differenceOf(before, picture(30, 20))?.pixels, 64);
  });

  it('does not mind what is smaller than a full stop', () => {
    assert.equal(differenceOf(picture(30, 20, box(2, BLACK)), picture(30, 20)), undefined);
  });

  it('counts what only one of two pictures has', () => {
    assert.equal(differenceOf(picture(30, 20), picture(30, 22))?.pixels, 60);
    assert.equal(differenceOf(picture(30, 22), picture(30, 20))?.pixels, 60);
  });
});

describe('a packed picture', () => {
  const colours = (file: Buffer): readonly string[] => {
    const {data} = PNG.sync.read(file);
    return Array.from({length: data.length / 4}, (_, at) =>
      data.subarray(at * 4, at * 4 + 3).toString('hex'),
    );
  };
  const shade = (x: number, y: number): Colour => [x, y, (x + y) % 256];

  it('keeps up to 256 colours as they are', () => {
    const before = picture(16, 16, shade);
    assert.deepEqual(colours(packed(before)), colours(before));
  });

  it('of more colours keeps those of areas, and of small signs that look like nothing else', () => {
    const before = picture(200, 100, (x, y) => {
      if (x === 199 && y === 99) return [255, 0, 255];
      return x < 100 ? WHITE : shade(x, y);
    });
    const after = colours(packed(before));
    assert.equal(after[0], 'ffffff');
    assert.equal(after.at(-1), 'ff00ff');
    assert.equal(new Set(after).size, 256);
  });
});
