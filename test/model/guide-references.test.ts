import {expect} from '@open-wc/testing';
import {findReferenceProblems} from '../../src/model/guide-references.js';
import {GuideSchema, type Guide, type Step} from '../../src/model/guide.schema.js';
import {guideData} from '../helpers/factories.js';

const problemsOf = (overrides: Partial<Guide>) =>
  findReferenceProblems(GuideSchema.parse(guideData(overrides)));
const {steps, videos = [], links = [], keyTypes = [], sources} = guideData();
const step = (fields: Partial<Step>): Step => ({id: 'one', title: 'One', ...fields});
const answer = {id: 'why', question: 'Why?', answer: ['So.']};
const meaning = {id: 'denied', code: '30000', meaning: ['No.'], sources: ['acme-article']};

const noSource = '"nobody" is no source of this guide. Its ids are: acme-article.';
const noKeyType = '"paper" is no key type of this guide. Its ids are: trading, fast-connect.';
const noLink = '"nowhere" is no link of this guide. Its ids are: altrady-settings, acme-login.';
const noStep =
  '"sleep" is no step of this guide. Its ids are: log-in, find-key, edit-list, save-list, make-key, paste-key, check-account.';

const faulty: readonly [path: string, message: string, overrides: Partial<Guide>][] = [
  ['links[0].sources', noSource, {links: [{...links[0]!, sources: ['nobody']}, links[1]!]}],
  ['notices[0].sources', noSource, {notices: [{id: 'n', kind: 'note', title: 'N', sources: ['nobody']}]}],
  ['notices[0].keyTypes', noKeyType, {notices: [{id: 'n', kind: 'note', title: 'N', keyTypes: ['paper']}]}],
  ['steps[0].sources', noSource, {steps: [step({sources: ['nobody']}), ...steps]}],
  ['steps[0].keyTypes', noKeyType, {steps: [step({keyTypes: ['trading', 'paper']}), ...steps]}],
  ['steps[0].link', noLink, {steps: [step({link: 'nowhere'}), ...steps]}],
  ['steps[0].body[1]', noLink, {steps: [step({body: ['Yes.', 'Go [there][nowhere].']}), ...steps]}],
  [
    'steps[0].substeps[1].link',
    noLink,
    {steps: [step({substeps: [step({id: 'a'}), step({id: 'b', link: 'nowhere'})]}), ...steps]},
  ],
  [
    'steps[0].warnings[0].sources',
    noSource,
    {steps: [step({warnings: [{id: 'w', kind: 'warning', title: 'W', sources: ['nobody']}]}), ...steps]},
  ],
  [
    'steps[0].warnings[0].body[0]',
    noLink,
    {
      steps: [
        step({warnings: [{id: 'w', kind: 'warning', title: 'W', body: ['[there][nowhere]']}]}),
        ...steps,
      ],
    },
  ],
  [
    'keyTypes[2].video',
    '"film" is no video of this guide. Its ids are: edit-video.',
    {keyTypes: [...keyTypes, {...keyTypes[0]!, id: 'third', video: 'film'}]},
  ],
  [
    'keyTypes[2].sources',
    noSource,
    {keyTypes: [...keyTypes, {...keyTypes[1]!, id: 'third', sources: ['nobody']}]},
  ],
  [
    'keyTypes[2].signs[0].sources',
    noSource,
    {
      keyTypes: [
        ...keyTypes,
        {...keyTypes[1]!, id: 'third', signs: [{kind: 'tab', label: 'T', sources: ['nobody']}]},
      ],
    },
  ],
  ['unsureKeyType[0]', noLink, {unsureKeyType: ['Look [there][nowhere].']}],
  ['videos[0].sources', noSource, {videos: [{...videos[0]!, sources: ['nobody']}]}],
  ['faq[0].sources', noSource, {faq: [{...answer, sources: ['nobody']}]}],
  ['faq[0].keyTypes', noKeyType, {faq: [{...answer, keyTypes: ['paper']}]}],
  ['faq[0].steps', noStep, {faq: [{...answer, steps: ['edit-list', 'sleep']}]}],
  ['faq[0].answer[0]', noLink, {faq: [{...answer, answer: ['[there][nowhere]']}]}],
  ['errors[0].sources', noSource, {errors: [{...meaning, sources: ['nobody']}]}],
  ['errors[0].keyTypes', noKeyType, {errors: [{...meaning, keyTypes: ['paper']}]}],
  ['errors[0].steps', noStep, {errors: [{...meaning, steps: ['sleep']}]}],
  ['errors[0].meaning[0]', noLink, {errors: [{...meaning, meaning: ['[there][nowhere]']}]}],
  [
    'errors[0]',
    'needs a code or a message, or nobody can find it.',
    {errors: [{id: 'denied', meaning: ['No.'], sources: ['acme-article']}]},
  ],
  ['credentials[0].sources', noSource, {credentials: [{id: 'secret', name: 'Secret', sources: ['nobody']}]}],
  ['credentials[0].note', noLink, {credentials: [{id: 'secret', name: 'S', note: '[there][nowhere]'}]}],
  ['ipRules.maximum.sources', noSource, {ipRules: {maximum: {value: 30, sources: ['nobody']}}}],
  [
    'ipRules.ipv6.note',
    noLink,
    {ipRules: {ipv6: {value: true, sources: ['acme-article'], note: '[there][nowhere]'}}},
  ],
  ['related', noLink, {related: ['acme-login', 'nowhere']}],
  [
    'videos[0].reference',
    'is missing: a video with a provider needs its id there. Add it, or delete the provider.',
    {videos: [{...videos[0]!, provider: 'youtube'}]},
  ],
  [
    'videos[0].reference',
    '"https://youtu.be/abcdefghijk" is nothing that youtube can play. Write the video\'s id; for the provider "file", its https address.',
    {videos: [{...videos[0]!, provider: 'youtube', reference: 'https://youtu.be/abcdefghijk'}]},
  ],
  [
    'sources[1].id',
    '"acme-article" is already the id of sources[0]. Give one of them another id.',
    {sources: [sources[0]!, sources[0]!]},
  ],
  [
    'links[2].id',
    '"acme-login" is already the id of links[1]. Give one of them another id.',
    {links: [...links, links[1]!]},
  ],
  [
    'keyTypes[2].id',
    '"trading" is already the id of keyTypes[0]. Give one of them another id.',
    {keyTypes: [...keyTypes, keyTypes[0]!]},
  ],
  [
    'videos[1].id',
    '"edit-video" is already the id of videos[0]. Give one of them another id.',
    {videos: [videos[0]!, videos[0]!]},
  ],
  ['faq[1].id', '"why" is already the id of faq[0]. Give one of them another id.', {faq: [answer, answer]}],
  [
    'errors[1].id',
    '"denied" is already the id of errors[0]. Give one of them another id.',
    {errors: [meaning, meaning]},
  ],
  [
    'credentials[1].id',
    '"secret" is already the id of credentials[0]. Give one of them another id.',
    {
      credentials: [
        {id: 'secret', name: 'A'},
        {id: 'secret', name: 'B'},
      ],
    },
  ],
  [
    'steps[4].id',
    '"make-key" is already the id of steps[1].substeps[2]. Give one of them another id.',
    {steps: [...steps, step({id: 'make-key'})]},
  ],
];

describe('findReferenceProblems', () => {
  it('finds nothing wrong with a sound guide', () => {
    expect(problemsOf({})).to.deep.equal([]);
  });

  for (const [path, message, overrides] of faulty) {
    it(`says at ${path}: ${message}`, () => {
      expect(problemsOf(overrides)).to.deep.equal([{path, message}]);
    });
  }

  it('says that a guide has none where it refers to what it lacks altogether', () => {
    expect(problemsOf({links: [], steps: [step({body: ['[there][nowhere]']})], faq: []})).to.deep.equal([
      {path: 'steps[0].body[0]', message: '"nowhere" is no link of this guide. Its ids are: none.'},
    ]);
  });

  it('misses the key types for the choice among them', () => {
    const picker = step({tool: 'key-type-picker', substeps: [step({id: 'two', tool: 'key-type-picker'})]});
    const message =
      'carries the choice of key type, but the guide has no keyTypes. Add them, or delete the tool.';
    expect(problemsOf({keyTypes: [], faq: [], steps: [picker]})).to.deep.equal([
      {path: 'steps[0].tool', message},
      {path: 'steps[0].substeps[0].tool', message},
    ]);
  });

  for (const mark of ['**', '`', '{{', '}}', '][']) {
    it(`names the mark ${mark} that is not complete`, () => {
      expect(problemsOf({unsureKeyType: [`A **strong** word, then ${mark} alone.`]})).to.deep.equal([
        {
          path: 'unsureKeyType[0]',
          message: `the mark ${mark} is not complete, so it would show as written. Close it, or put a backslash before it.`,
        },
      ]);
    });
  }

  it('says how a link is written to an author of Markdown', () => {
    expect(problemsOf({unsureKeyType: ['[there](https://acme.example/)']})).to.deep.equal([
      {
        path: 'unsureKeyType[0]',
        message:
          'a link is written [text][link-id], and its address stands in the list "links". Put it there.',
      },
    ]);
  });

  for (const tag of ['<b>', '</b>', '<br/>', '<img src=x onerror=alert(1)>', '<SCRIPT>']) {
    it(`finds the HTML tag ${tag}`, () => {
      expect(problemsOf({unsureKeyType: [`A ${tag} here.`]})).to.deep.equal([
        {
          path: 'unsureKeyType[0]',
          message:
            'holds an HTML tag, which would show as written. Use **strong**, `code`, {{Menu > Item}} or [text][link-id].',
        },
      ]);
    });
  }

  const sound = [
    'A \\** star and a \\` tick and \\{\\{ braces \\}\\} and \\] \\[ brackets.',
    '`**` and `<b>` are typed values.',
    'One is < two and two > one.',
    '[brackets] and * and { and }',
    'See [the login][acme-login].',
  ];
  for (const text of sound) {
    it(`finds nothing wrong with: ${text}`, () => {
      expect(problemsOf({unsureKeyType: [text]})).to.deep.equal([]);
    });
  }

  it('reads a file full of open tags at once', function () {
    this.timeout(1500);
    const body = Array.from({length: 50}, () => '<a'.repeat(2500));
    const hostile = Array.from({length: 20}, (_, index) => step({id: `s${index}`, body}));
    expect(problemsOf({faq: [], steps: hostile})).to.deep.equal([]);
  });

  it('names no more than the first two hundred unknown ids', () => {
    const faq = Array.from({length: 10}, (_, index) => ({
      ...answer,
      id: `q${index}`,
      steps: Array.from({length: 50}, () => 'sleep'),
    }));
    expect(problemsOf({faq})).to.have.lengthOf(200);
  });
});
