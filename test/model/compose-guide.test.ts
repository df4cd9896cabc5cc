import {expect} from '@open-wc/testing';
import {composeGuide, needsShared, writtenPath} from '../../src/model/compose-guide.js';
import {parseGuide} from '../../src/model/parse-guide.js';
import type {SharedEntries} from '../../src/model/shared.schema.js';
import {guideData} from '../helpers/factories.js';

const shared: SharedEntries = {
  schemaVersion: 1,
  locale: 'en',
  sources: [
    {id: 'general', title: 'General', url: 'https://support.altrady.com/general', confidence: 'altrady'},
    {id: 'linked', title: 'Linked', url: 'https://support.altrady.com/linked', confidence: 'altrady'},
    {id: 'unused', title: 'Unused', url: 'https://support.altrady.com/unused', confidence: 'altrady'},
  ],
  links: [
    {id: 'start', label: 'Start', purpose: 'start-here', sources: ['linked']},
    {id: 'keys', label: '{exchange} keys', purpose: 'exchange-api'},
    {id: 'other', label: 'Other', purpose: 'related'},
  ],
  notices: [{id: 'keep', kind: 'stop', title: 'Keep it', body: ['On {exchange} too.'], sources: ['general']}],
  steps: [
    {
      id: 'follow',
      title: 'Follow your type',
      body: ['{{Menu > {exchange}}} at `{host}`, see [here][start].'],
      substeps: [
        {id: 'paste', title: 'Paste on {exchange}', keyTypes: ['trading'], link: 'keys'},
        {id: 'save', title: 'Save', warnings: [{id: 'mind', kind: 'note', title: 'Mind'}]},
      ],
    },
  ],
  keyTypes: [{id: 'trading', name: 'Trading key', summary: 'Made by hand on {exchange}.'}],
  unsureKeyType: [{id: 'look', body: ['Look at {exchange}.']}],
  faq: [{id: 'why', question: 'Why {exchange}?', answer: ['So.'], steps: ['follow']}],
  credentials: [{id: 'secret', name: 'Secret', note: 'From {exchange}.'}],
  errors: [{id: 'denied', meaning: ['Denied.'], sources: ['general']}],
};

const {exchange} = guideData();

/** The data of a guide with some fields, composed; there must be nothing wrong with it. */
function composed(fields: object): Record<string, unknown> {
  const {data, problems} = composeGuide({exchange, ...fields}, shared);
  expect(problems).to.deep.equal([]);
  return data as Record<string, unknown>;
}

const problemsOf = (fields: object, entries: SharedEntries | undefined = shared) =>
  composeGuide({exchange, ...fields}, entries).problems;

describe('composeGuide', () => {
  it('puts a shared entry where a guide takes it over, with the names of its own exchange', () => {
    expect(composed({notices: [{use: 'keep'}]})['notices']).to.deep.equal([
      {id: 'keep', kind: 'stop', title: 'Keep it', body: ['On Acme too.'], sources: ['general']},
    ]);
  });

  it('does so in every list that can share', () => {
    const guide = composed({
      keyTypes: [{use: 'trading'}],
      faq: [{use: 'why'}],
      credentials: [{use: 'secret'}],
      errors: [{use: 'denied', code: '403'}],
      unsureKeyType: {use: 'look'},
    });
    expect(guide['keyTypes']).to.deep.equal([
      {id: 'trading', name: 'Trading key', summary: 'Made by hand on Acme.'},
    ]);
    expect(guide['faq']).to.deep.equal([
      {id: 'why', question: 'Why Acme?', answer: ['So.'], steps: ['follow']},
    ]);
    expect(guide['credentials']).to.deep.equal([{id: 'secret', name: 'Secret', note: 'From Acme.'}]);
    expect(guide['errors']).to.deep.equal([
      {id: 'denied', meaning: ['Denied.'], code: '403', sources: ['general']},
    ]);
    expect(guide['unsureKeyType']).to.deep.equal(['Look at Acme.']);
  });

  it('lets what the author writes beside it count instead', () => {
    const [notice] = composed({notices: [{use: 'keep', id: 'mine', title: 'Mine', body: ['My words.']}]})[
      'notices'
    ] as object[];
    expect(notice).to.deep.include({id: 'mine', kind: 'stop', title: 'Mine', body: ['My words.']});
  });

  it('adds the paragraphs of more, and joins the sources', () => {
    const [notice] = composed({
      sources: [],
      notices: [{use: 'keep', more: ['And here.'], sources: ['own', 'general']}],
    })['notices'] as object[];
    expect(notice).to.deep.include({
      body: ['On Acme too.', 'And here.'],
      sources: ['general', 'own'],
    });
  });

  it('takes a step with its sub-steps, or one sub-step of it alone', () => {
    const [whole] = composed({steps: [{use: 'follow'}]})['steps'] as {substeps: object[]}[];
    expect(whole!.substeps).to.have.lengthOf(2);
    const [own] = composed({steps: [{id: 'own', title: 'Own', substeps: [{use: 'save'}]}]})['steps'] as {
      substeps: object[];
    }[];
    expect(own!.substeps).to.deep.equal([
      {id: 'save', title: 'Save', warnings: [{id: 'mind', kind: 'note', title: 'Mind'}]},
    ]);
  });

  it('lets a guide choose and change the sub-steps of a step that it takes over', () => {
    const [step] = composed({steps: [{use: 'follow', substeps: [{use: 'paste', title: 'Paste here'}]}]})[
      'steps'
    ] as {title: string; substeps: object[]}[];
    expect(step!.title).to.equal('Follow your type');
    expect(step!.substeps).to.deep.equal([
      {id: 'paste', title: 'Paste here', keyTypes: ['trading'], link: 'keys'},
    ]);
  });

  it('takes a warning of a step from the shared notices', () => {
    const [step] = composed({steps: [{id: 'own', title: 'Own', warnings: [{use: 'keep'}]}]})['steps'] as {
      warnings: object[];
    }[];
    expect(step!.warnings[0]).to.include({id: 'keep', kind: 'stop'});
  });

  it('fills in the names of the exchange, and leaves a path on the screen that looks like one', () => {
    const [step] = composed({steps: [{use: 'follow'}]})['steps'] as {body: string[]}[];
    expect(step!.body).to.deep.equal(['{{Menu > Acme}} at `acme.example`, see [here][start].']);
    const path: SharedEntries = {
      ...shared,
      notices: [{id: 'path', kind: 'note', title: '{{exchange}}'}],
    };
    const {data} = composeGuide({exchange, notices: [{use: 'path'}]}, path);
    expect(data).to.deep.include({notices: [{id: 'path', kind: 'note', title: '{{exchange}}'}]});
  });

  it('brings along the links and sources that are referred to, and no others', () => {
    const {links, sources} = composed({steps: [{use: 'follow'}], notices: [{use: 'keep'}]}) as {
      links: {id: string; label: string}[];
      sources: {id: string}[];
    };
    expect(links.map(({id}) => id)).to.deep.equal(['start', 'keys']);
    expect(links[1]!.label).to.equal('Acme keys');
    expect(sources.map(({id}) => id)).to.deep.equal(['general', 'linked']);
  });

  it('prefers a link or a source that the guide has itself', () => {
    const own = {id: 'keys', label: 'My keys', purpose: 'exchange-api'};
    const {links} = composed({links: [own], steps: [{use: 'follow'}]}) as {links: {id: string}[]};
    expect(links.map(({id}) => id)).to.deep.equal(['keys', 'start']);
    expect(links[0]).to.deep.equal(own);
  });

  it('names an entry that there is not, and those that there are', () => {
    expect(problemsOf({steps: [{id: 'a', title: 'A', substeps: [{use: 'past'}]}]})).to.deep.equal([
      {
        path: 'steps[0].substeps[0].use',
        message: '"past" is no shared entry of this kind. Their ids are: follow, paste, save.',
      },
    ]);
  });

  it('says so where there are no shared entries in the language of the guide', () => {
    const {problems} = composeGuide({exchange, unsureKeyType: {use: 'look'}}, undefined);
    expect(problems).to.deep.equal([
      {
        path: 'unsureKeyType.use',
        message: 'takes over a shared entry, but there are none in this language. Write the entry itself.',
      },
    ]);
  });

  it('refuses to add to what has no paragraphs', () => {
    expect(problemsOf({keyTypes: [{use: 'trading', more: ['More.']}]})).to.deep.equal([
      {
        path: 'keyTypes[0].more',
        message: 'is not possible here: there are no paragraphs to add to. Delete it.',
      },
    ]);
    expect(problemsOf({notices: [{use: 'keep', more: 'More.'}]})).to.deep.equal([
      {path: 'notices[0].more', message: 'expected a list of paragraphs in square brackets.'},
    ]);
  });

  it('leaves alone what is no guide', () => {
    for (const data of [null, 5, 'text', [{use: 'keep'}]])
      expect(composeGuide(data, shared)).to.deep.include({data, problems: []});
    const wrong = {steps: 'none', notices: [null, 7], links: 'x', sources: null, exchange: 'acme'};
    expect(composeGuide(wrong, shared).problems).to.deep.equal([]);
  });

  it('survives data that is nested without end', () => {
    let step: object = {use: 'save'};
    for (let depth = 0; depth < 50_000; depth += 1) step = {id: 'a', title: 'A', substeps: [step]};
    expect(() => composeGuide({exchange, steps: [step]}, shared)).not.to.throw();
  });

  it('takes nothing from the prototype of an object', () => {
    const data = JSON.parse('{"notices": [{"use": "keep", "__proto__": {"kind": "note"}}]}') as object;
    const [notice] = composed(data)['notices'] as {kind: string}[];
    expect(notice!.kind).to.equal('stop');
  });
});

describe('needsShared', () => {
  it('is so when a guide takes over an entry, or refers to what it does not have', () => {
    expect(needsShared({...guideData(), notices: [{use: 'keep'}]})).to.equal(true);
    expect(needsShared({...guideData(), related: ['start']})).to.equal(true);
    expect(needsShared({steps: [{body: ['See [there][start].']}]})).to.equal(true);
    expect(needsShared({steps: [{sources: ['general']}]})).to.equal(true);
  });

  it('is not so for a guide that has everything', () => {
    expect(needsShared(guideData())).to.equal(false);
    expect(needsShared('guide')).to.equal(false);
  });
});

describe('parseGuide with shared entries', () => {
  it('lets a guide in that is whole with them', () => {
    const {guide, problems} = parseGuide({...guideData(), notices: [{use: 'keep'}]}, shared);
    expect(problems).to.deep.equal([]);
    expect(guide?.notices?.[0]?.title).to.equal('Keep it');
    expect(guide?.sources.map(({id}) => id)).to.deep.equal(['acme-article', 'general']);
  });

  it('tells what is missing before what would follow from it', () => {
    const {problems} = parseGuide({...guideData(), steps: [{use: 'nothing'}]}, shared);
    expect(problems.map(({path}) => path)).to.deep.equal(['steps[0].use']);
  });

  it('finds what is wrong with an entry as it stands in the guide', () => {
    const {problems} = parseGuide({...guideData(), steps: [{use: 'follow', per: 'never'}]}, shared);
    expect(problems[0]?.path).to.equal('steps[0].per');
  });
});

describe('writtenPath', () => {
  const added = new Map([['steps[2].body', 10]]);
  const table: readonly [path: string, written: string][] = [
    ['steps[2].body[9]', 'steps[2].body[9]'],
    ['steps[2].body[10]', 'steps[2].more[0]'],
    ['steps[2].body[12]', 'steps[2].more[2]'],
    ['steps[2].body', 'steps[2].body'],
    ['steps[2].body[10].text', 'steps[2].body[10].text'],
    ['steps[1].body[10]', 'steps[1].body[10]'],
    ['title', 'title'],
    ['', ''],
  ];
  for (const [path, written] of table) {
    it(`finds ${path || 'the guide'} of the composed guide in the file at ${written || 'its root'}`, () => {
      expect(writtenPath(path, added)).to.equal(written);
    });
  }

  it('finds paragraphs that were added to a warning and to a sub-step', () => {
    const notice = {...shared.notices![0]!, id: 'wide', body: ['Shared.']};
    const step = {id: 'near', title: 'Near', body: ['Shared.']};
    const {added: places} = composeGuide(
      {
        steps: [
          {
            id: 'here',
            title: 'Here',
            warnings: [{use: 'wide', more: ['Own.']}],
            substeps: [{use: 'near', more: ['Own.']}],
          },
        ],
      },
      {...shared, notices: [notice], steps: [step]},
    );
    expect(Object.fromEntries(places)).to.deep.equal({
      'steps[0].warnings[0].body': 1,
      'steps[0].substeps[0].body': 1,
    });
  });
});
