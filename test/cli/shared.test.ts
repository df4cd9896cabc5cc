import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {makeProject, MOONBASE, replaced, run} from './helpers.js';

const SHARED = `{
  "schemaVersion": 1,
  "locale": "en",
  "sources": [
    {
      "id": "general",
      "title": "General",
      "url": "https://support.altrady.com/general",
      "confidence": "altrady",
      "verifiedOn": "2025-01-31"
    }
  ],
  "notices": [
    {"id": "keep", "kind": "stop", "title": "Keep it on {exchange}", "sources": ["general"]}
  ],
  "steps": [
    {
      "id": "follow",
      "title": "Follow your type",
      "substeps": [
        {"id": "save", "title": "Save on {host}", "sources": ["general"]}
      ]
    }
  ]
}
`;

const NEVER = '{"id": "never-delete", "kind": "stop", "title": "Never delete the account"}';
const sharing = replaced(MOONBASE, NEVER, '{"use": "keep"}');

/** What \`check\` tells of a project with shared entries, and a guide that takes one over. */
async function problemsOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const root = makeProject({
    'src/guides/shared/en.json': SHARED,
    'src/guides/moonbase/en.json': sharing,
    ...files,
  });
  const {out} = await run(root, 'check', '--json');
  const {problems} = JSON.parse(out) as {
    readonly problems: readonly {file: string; line: number; path: string; message: string}[];
  };
  return problems.map(({file, line, path, message}) => `${file}:${String(line)} ${path}: ${message}`);
}

describe('shared entries', () => {
  it('are taken over by guides, with the names of the exchange, into what pages load', async () => {
    const root = makeProject({
      'src/guides/shared/en.json': SHARED,
      'src/guides/moonbase/en.json': sharing,
    });
    assert.equal((await run(root, 'build-content', 'out')).code, 0);
    const built = JSON.parse(readFileSync(join(root, 'out/guides/moonbase/en.json'), 'utf8')) as {
      readonly notices: readonly object[];
      readonly sources: readonly {readonly id: string}[];
    };
    assert.deepEqual(built.notices, [
      {id: 'keep', kind: 'stop', title: 'Keep it on Moonbase', sources: ['general']},
    ]);
    assert.deepEqual(
      built.sources.map(({id}) => id),
      ['article', 'general'],
    );
  });

  it('are no guide: the index has them under a name of their own', async () => {
    const root = makeProject({
      'src/guides/shared/en.json': SHARED,
      'src/guides/moonbase/en.json': sharing,
    });
    await run(root, 'index');
    const index = JSON.parse(readFileSync(join(root, 'src/guides/index.json'), 'utf8')) as {
      readonly guides: object;
      readonly shared: readonly string[];
    };
    assert.deepEqual(Object.keys(index.guides), ['moonbase']);
    assert.deepEqual(index.shared, ['en']);
    await run(root, 'build-content', 'out');
    assert.ok(existsSync(join(root, 'out/guides/shared/en.json')));
  });

  it('serve a guide outside of any project too: those of the release', async () => {
    const folder = makeProject({
      'package.json': '{"name": "another"}',
      'moonbase/en.json': replaced(MOONBASE, NEVER, '{"use": "keep-trading-account"}'),
    });
    assert.equal((await run(folder, 'check', 'moonbase/en.json')).code, 0);
  });
});

describe('check tells the author of a guide that shares', () => {
  it('of an entry that there is not', async () => {
    const wrong = replaced(sharing, '{"use": "keep"}', '{"use": "kept"}');
    assert.deepEqual(await problemsOf({'src/guides/moonbase/en.json': wrong}), [
      'src/guides/moonbase/en.json:24 notices[0].use: "kept" is no shared entry of this kind. Their ids are: keep.',
    ]);
  });

  it('that there are no shared entries in the language', async () => {
    const dutch = replaced(sharing, '"locale": "en"', '"locale": "nl"');
    assert.deepEqual(await problemsOf({'src/guides/moonbase/nl.json': dutch}), [
      'src/guides/moonbase/nl.json:4 locale: there are no shared entries in "nl", and this guide takes some over. Translate src/guides/shared/en.json to src/guides/shared/nl.json first, or write the entries themselves.',
    ]);
  });

  it('of what an entry lacks in this guide', async () => {
    const wrong = replaced(sharing, '{"use": "keep"}', '{"use": "keep", "keyTypes": ["tower"]}');
    assert.deepEqual(await problemsOf({'src/guides/moonbase/en.json': wrong}), [
      'src/guides/moonbase/en.json:24 notices[0].keyTypes: "tower" is no key type of this guide. Its ids are: crater.',
    ]);
  });
});

describe('check tells who writes shared entries', () => {
  const faults: readonly [fault: string, part: string, by: string, told: string][] = [
    [
      'a misspelt field',
      '"title": "Keep it',
      '"titel": "Keep it',
      '14 notices[0].titel: unknown field "titel". Delete it, or correct it to one of title, body, keyTypes.',
    ],
    [
      'an id that is there twice, as a step or a sub-step',
      '"id": "save"',
      '"id": "follow"',
      '21 steps[0].substeps[0].id: "follow" is already the id of steps[0]. Give one of them another id.',
    ],
    [
      'a source that the file does not have',
      '"title": "Save on {host}", "sources": ["general"]',
      '"title": "Save on {host}", "sources": ["article"]',
      '21 steps[0].substeps[0].sources[0]: "article" is no source of this file. Its ids are: general.',
    ],
    [
      'a placeholder that stands for nothing',
      'on {exchange}',
      'on {name}',
      '14 notices[0].title: {name} stands for nothing. Only {exchange} and {host} do; a path on the screen is written {{Menu > Item}}.',
    ],
    [
      'another language than its file',
      '"locale": "en"',
      '"locale": "nl"',
      '3 locale: is "nl", but the file is named en.json. Both must be the same: correct the locale, or rename the file.',
    ],
  ];
  for (const [fault, part, by, told] of faults) {
    it(`of ${fault}`, async () => {
      const problems = await problemsOf({'src/guides/shared/en.json': replaced(SHARED, part, by)});
      assert.ok(problems.includes(`src/guides/shared/en.json:${told}`), problems.join('\n'));
    });
  }

  it('nothing of a path on the screen', async () => {
    const path = replaced(SHARED, '"title": "Follow your type",', '"title": "Go to {{Menu > {exchange}}}",');
    assert.deepEqual(await problemsOf({'src/guides/shared/en.json': path}), []);
  });

  it('of an entry that a translation lacks', async () => {
    const dutch = replaced(
      replaced(SHARED, '"locale": "en"', '"locale": "nl"'),
      '"id": "save"',
      '"id": "bewaar"',
    );
    assert.deepEqual(await problemsOf({'src/guides/shared/nl.json': dutch}), [
      'src/guides/shared/nl.json:20 steps[0].substeps: "save" is missing, but en.json has it. Add its translation.',
      'src/guides/shared/nl.json:21 steps[0].substeps[0].id: "bewaar" is not in en.json. Correct the id, or delete the entry.',
    ]);
  });
});
