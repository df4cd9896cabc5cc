import {expect} from '@open-wc/testing';
import {search, type CreateFinder, type SearchResults} from '../../src/model/search.js';
import {searchDocuments} from '../../src/model/search-documents.js';
import {createFuzzyFinder} from '../../src/model/search-fuzzy.js';
import {createPlainFinder} from '../../src/model/search-plain.js';
import {makeGuide} from '../helpers/factories.js';

const sources = ['acme-article'];
const guide = makeGuide({
  errors: [
    {
      id: 'forbidden',
      code: '30010',
      message: 'IP is forbidden',
      meaning: ['An address is not on the IP **whitelist** of this key.'],
      steps: ['edit-list', 'make-key'],
      sources,
    },
    {
      id: 'signature',
      code: '30005',
      message: 'Header X-SIGN is wrong',
      meaning: ['The Memo differs.'],
      sources,
    },
    {
      id: 'rejected',
      code: '-2015',
      message: 'Invalid API-key, IP, or permissions.',
      meaning: ['Any of three.'],
      sources,
    },
    {id: 'busy', code: '20', message: 'Server busy', meaning: ['Wait.'], sources},
    {id: 'unmatched', message: 'Unmatched IP', meaning: ['See 30010.'], sources},
  ],
  faq: [
    {
      id: 'fast-connect-again',
      question: 'Can I use Fast Connect again?',
      answer: ['No. It opens a second Trading Account, without your history.'],
      keyTypes: ['fast-connect'],
    },
    {
      id: 'delete',
      question: 'May I delete the account?',
      answer: ['Never: **histórico** and orders are lost.'],
    },
  ],
  steps: [
    {id: 'log-in', title: 'Log in to Acme', body: ['Enter the code that comes by e-mail.']},
    {
      id: 'find-key',
      title: 'Find your key',
      tool: 'key-type-picker',
      substeps: [
        {id: 'edit-list', title: 'Copy the list', body: ['All 20 addresses.'], keyTypes: ['trading']},
        {id: 'make-key', title: 'Copy the list', body: ['All 20 addresses.'], keyTypes: ['fast-connect']},
        {
          id: 'save-list',
          title: 'Click Save',
          keyTypes: ['trading'],
          warnings: [{id: 'unsaved', kind: 'warning', title: 'An unsaved roster counts for nothing'}],
        },
      ],
    },
  ],
});
const documents = searchDocuments(guide);
const fuzzy = createFuzzyFinder(documents);

/** Ids of what is found, in the order that it is shown in. */
function found(query: string, keyType?: string, create: CreateFinder = () => fuzzy): readonly string[] {
  const results = search(guide, create(documents), query, keyType);
  return results ? ids(results) : [];
}

function ids({errors, faq, steps}: SearchResults): readonly string[] {
  return [...errors, ...faq, ...steps.map(({step}) => step)].map(({id}) => id);
}

describe('search for a code', () => {
  for (const [query, expected] of [
    ['30010', 'forbidden'],
    [' 30010 ', 'forbidden'],
    ['-30010', 'forbidden'],
    ['#30010!', 'forbidden'],
    ['３００１０', 'forbidden'],
    ['error 30010', 'forbidden'],
    ['{"code":30010,"message":"IP is forbidden"}', 'forbidden'],
    ['{"message":"Header X-SIGN is wrong","code":30005,"trace":"f9b5-2015a"}', 'signature'],
    ['acme error: [30005]', 'signature'],
    ['-2015', 'rejected'],
    ['2015', 'rejected'],
    ['−2015', 'rejected'],
    ['{"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."}', 'rejected'],
    ['APIError(code=-2015): Invalid API-key', 'rejected'],
    ['20', 'busy'],
  ] as const) {
    it(`finds ${expected} for ${query}, and no other error`, () => {
      const results = search(guide, fuzzy, query, 'trading');
      expect(results?.errors.map(({id}) => id)).to.deep.equal([expected]);
      expect(results?.unknownCode).to.equal(undefined);
    });
  }

  it('finds a code while it is being typed', () => {
    expect(found('300')).to.include.members(['forbidden', 'signature']);
  });

  for (const [query, code] of [
    ['30011', '30011'],
    ['-1021', '-1021'],
    ['code 30011', '30011'],
    ['{"code":30011,"message":"IP is forbidden"}', '30011'],
    ['{"retCode":10010,"retMsg":"Unmatched IP"}', '10010'],
    ['Error: -1022', '-1022'],
    ['300', undefined],
    ['20 addresses', undefined],
    ['192.0.2.1', undefined],
    ['forbidden', undefined],
  ] as const) {
    it(`says of ${query} that ${code ? `${code} is unknown` : 'it holds no unknown code'}`, () => {
      expect(search(guide, fuzzy, query, undefined)?.unknownCode).to.equal(code);
    });
  }

  it('looks for the words around an unknown code', () => {
    expect(found('{"code":30011,"message":"IP is forbidden"}')[0]).to.equal('forbidden');
    expect(found('code 30011')).to.deep.equal([]);
    expect(found('code 30011', undefined, createPlainFinder)).to.deep.equal([]);
  });

  it('says whether an error is the answer', () => {
    expect(search(guide, fuzzy, '30010', undefined)).to.have.property('isError', true);
    expect(search(guide, fuzzy, 'forbiden', undefined)).to.have.property('isError', true);
    expect(search(guide, fuzzy, 'delete', undefined)).to.have.property('isError', false);
  });

  it('takes no code for another one that is a figure away', () => {
    expect(found('30011')).to.deep.equal([]);
    expect(found('30015')).to.deep.equal([]);
    expect(found('3010')).to.deep.equal([]);
    expect(found('30015 zzzzzz')).to.deep.equal([]);
  });

  it('looks for the other words beside a code as short as 20', () => {
    expect(found('click 20', 'trading')).to.include('save-list');
  });
});

describe('search for words', () => {
  for (const [query, first] of [
    ['IP is forbidden', 'forbidden'],
    ['ip forbiden', 'forbidden'],
    ['fobridden', 'forbidden'],
    ['whitelsit', 'forbidden'],
    ['whitelisting', 'forbidden'],
    ['unmatched ip', 'unmatched'],
    ['x-sign wrong', 'signature'],
    ['memmo', 'signature'],
    ['fast conect', 'fast-connect-again'],
    ['fastconnect', 'fast-connect-again'],
    ['second tradnig acount', 'fast-connect-again'],
    ['dele', 'delete'],
    ['historico', 'delete'],
    ['e-mail code', 'log-in'],
    ['unsavd roster', 'save-list'],
  ] as const) {
    it(`finds ${first} for "${query}"`, () => {
      expect(found(query, 'trading')[0]).to.equal(first);
    });
  }

  for (const query of ['', '   ', '{}', '-', 'a', 'zzzzzz']) {
    it(`finds nothing for "${query}"`, () => {
      expect(found(query)).to.deep.equal([]);
    });
  }

  it('asks for nothing where nothing is written', () => {
    expect(search(guide, fuzzy, ' {"', undefined)).to.equal(undefined);
  });

  it('lets a step that is shown stand for the same one of another key type', () => {
    expect(found('copy the list', 'trading')).to.deep.equal(['edit-list']);
    expect(found('copy the list', 'fast-connect')).to.deep.equal(['make-key']);
  });

  it('makes one entry of a step that two key types share', () => {
    const [place, ...others] = search(guide, fuzzy, 'copy the list', undefined)?.steps ?? [];
    expect(place?.keyTypes).to.have.members(['trading', 'fast-connect']);
    expect(others).to.deep.equal([]);
  });

  it('lists steps that are shown before those of another key type', () => {
    const [first, ...rest] = search(guide, fuzzy, 'click code', 'fast-connect')?.steps ?? [];
    expect(first?.step.id).to.equal('log-in');
    expect(rest.map(({step, keyTypes}) => [step.id, keyTypes])).to.deep.equal([['save-list', ['trading']]]);
  });

  it('shows no more than five of a kind', () => {
    const faq = Array.from({length: 9}, (_, index) => ({
      id: `entry-${index}`,
      question: `Why is ${index} so?`,
      answer: ['Because.'],
    }));
    const many = makeGuide({faq});
    const results = search(many, createFuzzyFinder(searchDocuments(many)), 'because', undefined);
    expect(results).to.have.property('count', 5);
  });

  it('finds words in a script without spaces', () => {
    const chinese = makeGuide({
      locale: 'zh',
      faq: [{id: 'list', question: '如何更新白名单？', answer: ['粘贴地址。']}],
    });
    const results = search(chinese, createFuzzyFinder(searchDocuments(chinese)), '白名单', undefined);
    expect(results && ids(results)).to.deep.equal(['list']);
  });
});

describe('search without the library', () => {
  const plain = (query: string) => found(query, 'trading', createPlainFinder);

  it('finds codes and pasted messages all the same', () => {
    expect(plain('{"code":-2015,"msg":"Invalid"}')).to.deep.equal(['rejected']);
  });

  it('finds parts of words, those in titles first', () => {
    expect(plain('forbid')).to.deep.equal(['forbidden']);
    expect(plain('account')).to.deep.equal(['delete', 'fast-connect-again']);
    expect(plain('delete acc')).to.deep.equal(['delete']);
    expect(plain('key')).to.deep.equal(['rejected', 'forbidden', 'find-key']);
  });

  it('forgives nothing', () => {
    expect(plain('fobridden')).to.deep.equal([]);
  });
});

describe('searchDocuments', () => {
  it('cuts what a hostile guide has too much of', () => {
    const answer = Array.from({length: 50}, () => 'word '.repeat(999));
    const faq = Array.from({length: 40}, (_, index) => ({id: `q-${index}`, question: 'Why?', answer}));
    const letters = searchDocuments(makeGuide({faq})).reduce((sum, {text}) => sum + text.length, 0);
    expect(letters).to.be.below(300_001);
  });
});

describe('search in a guide that has a lot to say', () => {
  const ten = Array.from({length: 10}, (_, index) => `n-${String(index)}`);
  const meaning = ['The roster was refused.'];
  const long = makeGuide({
    errors: ten.map((id) => ({id, code: '50110', meaning, sources: ['acme-article']})),
    faq: ten.map((id) => ({id, question: `Why a roster? ${id}`, answer: ['Because.']})),
    steps: ten.map((id) => ({id, title: `Open the roster ${id}`})),
  });
  const look = (query: string) => search(long, createPlainFinder(searchDocuments(long)), query, undefined);

  it('shows five of each kind at most, and counts what it shows', () => {
    const results = look('roster');
    expect(results?.errors).to.have.lengthOf(5);
    expect(results?.faq).to.have.lengthOf(5);
    expect(results?.steps).to.have.lengthOf(5);
    expect(results?.count).to.equal(15);
    expect(look('50110')?.errors).to.have.lengthOf(5);
  });

  it('reads no more than the beginning of a pasted log', () => {
    expect(look(`${'words '.repeat(400)}50110`)?.errors).to.deep.equal([]);
  });

  it('has an error for an answer where its code is typed, and not where a question is found', () => {
    expect(look('50110')?.isError).to.equal(true);
    expect(look('why')?.isError).to.equal(false);
  });
});
