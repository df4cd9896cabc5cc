import {expect} from '@open-wc/testing';
import {isSame} from '../../src/model/is-same.js';

describe('isSame', () => {
  const object = {};
  const table: readonly [a: object | undefined, b: object | undefined, same: boolean][] = [
    [{locale: 'nl', timeout: 1}, {locale: 'nl', timeout: 1}, true],
    [{locale: 'nl'}, {locale: 'en'}, false],
    [{hosts: ['a', 'b']}, {hosts: ['a', 'b']}, true],
    [{hosts: ['a', 'b']}, {hosts: ['b', 'a']}, false],
    [{hosts: ['a']}, {hosts: 'a'}, false],
    [{hosts: 'a'}, {hosts: ['a']}, false],
    [{content: object}, {content: object}, true],
    [{content: {}}, {content: {}}, false],
    [{src: undefined}, {src: 'a'}, false],
    [undefined, undefined, true],
    [{}, undefined, false],
    [undefined, {}, false],
  ];
  for (const [a, b, same] of table) {
    it(`finds ${JSON.stringify(a)} and ${JSON.stringify(b)} ${same ? 'the same' : 'different'}`, () => {
      expect(isSame(a, b)).to.equal(same);
    });
  }
});
