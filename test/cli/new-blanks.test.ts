import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {findBlanks, translationBlank, withBlanks} from '../../src/cli/new/blanks.js';

const TITLE = 'TODO: the title of the page.';

describe('the blanks of a starter file', () => {
  it('are found wherever they stand, with their paths', () => {
    const guide = {title: TITLE, steps: [{body: ['Fine.', 'Click TODO: the button.']}], hosts: [TITLE]};
    assert.deepEqual(
      findBlanks(guide).map(({path}) => path),
      ['title', 'steps[0].body[1]', 'hosts[0]'],
    );
  });

  it('are shown with what belongs there', () => {
    assert.deepEqual(findBlanks({title: TITLE}), [
      {
        path: 'title',
        message: 'still holds the blank "TODO: the title of the page.". Write what it asks for in its place.',
      },
    ]);
    const [problem] = findBlanks({title: `TODO: ${'long '.repeat(90)}`});
    assert.match(problem?.message ?? '', /^still holds the blank "TODO: (?:long )+long…"\. /);
  });

  it('of a translation say which language is missing', () => {
    assert.deepEqual(findBlanks({title: translationBlank('pt-BR', 'Log in')}), [
      {
        path: 'title',
        message:
          'is not translated yet: "TODO(pt-BR): Log in". Write it in this language (pt-BR), without TODO(pt-BR):',
      },
    ]);
  });

  it('are none in a filled file, nor in what is no guide', () => {
    for (const data of [{title: 'Todo: fine', steps: [{body: ['TODO']}]}, [], null, undefined, 5, 'text']) {
      assert.deepEqual(findBlanks(data), []);
    }
  });

  it('are told in place of what the schema says about them', () => {
    const schema = [
      {path: 'hosts[0]', message: 'is no domain.'},
      {path: 'locale', message: 'is no language tag.'},
    ];
    const told = withBlanks({hosts: ['TODO: the domain.']}, schema);
    assert.deepEqual(
      told.map(({path, message}) => `${path} ${message.slice(0, 11)}`),
      ['hosts[0] still holds', 'locale is no langu'],
    );
  });
});
