/**
 * Everything that is measured. `entry` is what Vite builds for it; `place` is one guide in a page. The others say where in
 * the composed tree a reader finds things: each is a list of selectors, from shadow root to shadow root. `live` is where
 * the steps are as soon as a guide that waits for its reader is live.
 */
const light = {
  steps: [],
  types: [],
  answers: [],
  ticked: (id) => `#${id}.done`,
  option: (id) => `.option input[value="${id}"]`,
  question: (id) => `#faq-${id} summary`,
};

const scriptless = {...light, ticked: (id) => `#tick-${id}:checked`};

const ours = {
  steps: ['whitelist-guide', 'guide-steps, [data-element="guide-steps"]'],
  types: ['whitelist-guide', 'guide-key-types, [data-element="guide-key-types"]'],
  answers: ['whitelist-guide', 'guide-answers, [data-element="guide-answers"]'],
  ticked: light.ticked,
  option: light.option,
  question: light.question,
  isOurs: true,
};

const shadow = (tag) => ({...light, steps: [tag], types: [tag], answers: [tag]});

export const peers = {
  static: {label: 'Static HTML page', ...scriptless},
  offscreen: {label: 'Static page with `content-visibility`', onlyThousand: true, ...scriptless},
  ours: {label: 'Our script tag', ...ours},
  checked: {label: 'Our script tag, content of the build', onlyThousand: true, ...ours},
  prerendered: {label: 'Our prerendered HTML', ...ours, live: ['whitelist-guide', 'guide-steps']},
  'hand-written': {
    label: 'Hand-written custom element',
    entry: 'peers/hand-written/main.js',
    place: (src) => `<hand-written-guide src="${src}"></hand-written-guide>`,
    ...shadow('hand-written-guide'),
  },
  preact: {
    label: 'Preact + zod/mini custom element',
    entry: 'peers/preact/main.jsx',
    jsx: 'preact',
    zod: 'zod/mini',
    place: (src) => `<preact-guide src="${src}"></preact-guide>`,
    ...shadow('preact-guide'),
  },
  webawesome: {
    label: 'Web Awesome',
    entry: 'peers/webawesome/main.js',
    place: (src) => `<web-awesome-guide src="${src}"></web-awesome-guide>`,
    ...light,
    option: (id) => `wa-radio[value="${id}"]`,
    question: (id) => `#faq-${id}`,
    inQuestion: '[part~="header"]',
  },
  react: {
    label: 'React 19 + Radix + zod',
    entry: 'peers/react/main.jsx',
    jsx: 'react',
    zod: 'zod',
    place: (src) => `<div data-react-guide="${src}"></div>`,
    ...light,
    option: (id) => `button[role="radio"][value="${id}"]`,
    question: (id) => `#faq-${id} .question`,
  },
};
