import type {Guide} from '../../src/model/guide.schema.js';
import {guideData} from './factories.js';

const ACME = 'https://www.acme.example/';

/** A guide in which every field that takes a text or an address is used. */
export function wholeGuide(): Guide {
  const {links, sources, notices, steps, keyTypes, videos, faq} = guideData();
  const image = {src: `${ACME}a.png`, alt: 'A picture', width: 10, height: 10};
  const note = {id: 'note', kind: 'note' as const, title: 'Mind', body: ['Text.']};
  const rule = {sources: ['acme-article'], note: 'Text.'};
  return guideData({
    summary: 'Text.',
    scope: 'Acme',
    links: [...links!, {id: 'further', label: 'Further', href: ACME, purpose: 'related'}],
    related: ['further'],
    sources: [...sources, {id: 'docs', title: 'Docs', url: `${ACME}docs`, confidence: 'exchange'}],
    notices: notices!.map((notice) => ({...notice, body: ['Text.']})),
    steps: [
      {...steps[0]!, body: ['Text.'], warnings: [note], image},
      {...steps[1]!, substeps: steps[1]!.substeps!.map((sub) => ({...sub, body: ['Text.']}))},
      ...steps.slice(2),
      {id: 'paste-list', title: 'Paste', tool: 'ip-list'},
    ],
    keyTypes: keyTypes!.map((keyType) => ({...keyType, otherNames: ['Other']})),
    unsureKeyType: ['Text.'],
    videos: [
      {...videos![0]!, provider: 'file', reference: `${ACME}a.mp4`, captions: `${ACME}a.vtt`},
      {id: 'second-video', number: 2, title: 'Other'},
    ],
    faq: faq!.map((entry) => ({...entry, answer: ['Text.']})),
    ipRules: {field: {value: 'IP address', ...rule}, maximum: {value: 30, ...rule}},
    credentials: [{id: 'secret', name: 'Secret', exchangeName: 'Secret key', note: 'Text.'}],
    errors: [{id: 'e', code: '1', message: 'No', meaning: ['Text.'], sources: ['acme-article']}],
  });
}

/** Every field of `wholeGuide()` that a reader sees as text. */
export const TEXT_FIELDS: readonly string[] = [
  'title',
  'summary',
  'scope',
  'exchange.name',
  'sources[0].title',
  'links[0].label',
  'links[1].label',
  'links[2].label',
  'notices[0].title',
  'notices[0].body[0]',
  'steps[0].title',
  'steps[0].body[0]',
  'steps[0].warnings[0].title',
  'steps[0].warnings[0].body[0]',
  'steps[0].image.alt',
  'steps[1].substeps[0].title',
  'steps[1].substeps[0].body[0]',
  'keyTypes[0].name',
  'keyTypes[0].otherNames[0]',
  'keyTypes[0].summary',
  'keyTypes[0].signs[0].label',
  'unsureKeyType[0]',
  'videos[0].title',
  'faq[0].question',
  'faq[0].answer[0]',
  'ipRules.field.value',
  'ipRules.field.note',
  'credentials[0].name',
  'credentials[0].exchangeName',
  'credentials[0].note',
  'errors[0].code',
  'errors[0].message',
  'errors[0].meaning[0]',
];

/** Every field of `wholeGuide()` that holds an address. */
export const ADDRESS_FIELDS: readonly string[] = [
  'sources[1].url',
  'links[1].href',
  'links[2].href',
  'steps[0].image.src',
  'videos[0].reference',
  'videos[0].captions',
];

/** The guide with this value in each of the fields. */
export function withValues(fields: readonly string[], value: string): unknown {
  const guide = structuredClone(wholeGuide());
  for (const field of fields) {
    const keys = field.split(/[.[\]]+/).filter(Boolean);
    const last = keys.pop()!;
    const holder = keys.reduce<object>((block, key) => Reflect.get(block, key) as object, guide);
    Reflect.set(holder, last, value);
  }
  return guide;
}
