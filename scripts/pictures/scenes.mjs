/* global stage */
/**
 * What is taken a picture of: surfaces, each in some views. A view is a width in pixels, and a setting of the reader's
 * system or the page where it is not a light one that reads from left to right.
 *
 * `until` names what has to be there, `prepare` runs in the page then, with `stage` of stage.js at hand, and `shows`
 * names what comes of it. `part` is what the picture shows of the page.
 */
const guide = (attributes = '') => `<whitelist-guide exchange="bitmart" ${attributes}></whitelist-guide>`;
const chosen = guide('key-type="standard"');

const EVERYWHERE = ['280', '360-dark', '360-forced', '360-rtl', '768'];
const IN_SHORT = ['280', '360-dark', '360-forced', '360-rtl'];

const surfaces = [
  {
    name: 'guide',
    body: guide(),
    until: 'guide-answers',
    views: [...EVERYWHERE, '360', '768-print', '1280'],
  },
  {
    name: 'steps',
    body: chosen,
    until: 'guide-steps',
    part: 'guide-steps',
    prepare: () => stage.all('guide-steps >>> input[type="checkbox"]')[1].click(),
    views: ['280', '360-dark', '360-rtl', '768-print'],
  },
  {
    name: 'picker',
    body: guide(),
    until: 'guide-key-types',
    part: 'guide-key-types',
    // The last choice is for those who are not sure, and shows how to find out.
    prepare: () => stage.all('guide-key-types >>> input').at(-1).click(),
    views: EVERYWHERE,
  },
  {
    name: 'address-tool',
    body: chosen,
    until: 'guide-ip-list',
    part: 'guide-ip-list',
    prepare: async () => {
      stage.one('whitelist-guide').ipAddresses = [
        '198.51.100.5',
        '203.0.113.7',
        '203.0.113.7',
        'not an address',
      ];
      await stage.appear('guide-ip-list >>> details');
      stage.unfold('guide-ip-list');
    },
    views: EVERYWHERE,
  },
  {
    name: 'accounts',
    body: chosen,
    until: 'guide-accounts',
    shows: 'guide-accounts >>> fieldset',
    part: 'guide-accounts',
    prepare: () => {
      stage.one('whitelist-guide').accounts = [
        {id: 'main', label: 'Main account', kind: 'main', keyType: 'standard'},
        {id: 'grid', label: 'Grid bots', kind: 'subaccount', keyType: 'fast-connect'},
        {id: 'long', label: 'A_name_without_any_place_to_break_it_at_all', kind: 'subaccount'},
      ];
    },
    views: IN_SHORT,
  },
  {
    name: 'help',
    body: chosen,
    until: 'guide-help',
    part: 'guide-help',
    prepare: () => stage.type('guide-help >>> input', '30010'),
    views: IN_SHORT,
  },
  {
    name: 'faq',
    body: chosen,
    until: 'guide-answers',
    part: 'guide-answers',
    prepare: () => stage.unfold('guide-answers', 2),
    views: EVERYWHERE,
  },
  {
    name: 'done',
    body: chosen,
    until: 'guide-steps',
    part: 'guide-progress',
    prepare: () => stage.all('guide-steps >>> input[type="checkbox"]').forEach((box) => box.click()),
    views: IN_SHORT,
  },
  {
    name: 'board',
    body: '<whitelist-index></whitelist-index>',
    until: 'guide-board',
    views: [...EVERYWHERE, '1280'],
  },
  {
    name: 'loading',
    body: '<whitelist-guide src="/never.json"></whitelist-guide>',
    until: '[part="placeholder"]',
    isUnanswered: true,
    views: IN_SHORT,
  },
  {
    name: 'failed',
    body: '<whitelist-guide src="/missing.json"><p>Read the <a href="#">article</a>.</p></whitelist-guide>',
    until: '[part="error"]',
    views: IN_SHORT,
  },
  // As it stands before its script, and for good where no script may run.
  {name: 'prerendered', path: '/dist/frame/bitmart/en.html', views: ['280', '360-dark', '768']},
];

/** Every picture by its name, such as `guide-360-dark`. */
export const scenes = surfaces.flatMap(({views, ...surface}) =>
  views.map((view) => {
    const [width, setting = 'light'] = view.split('-');
    return {...surface, name: `${surface.name}-${view}`, width: Number(width), setting};
  }),
);

/** The scenes whose names begin with one of some words; all without words. */
export const scenesOf = (words) =>
  words.length === 0 ? scenes : scenes.filter(({name}) => words.some((word) => name.startsWith(word)));
