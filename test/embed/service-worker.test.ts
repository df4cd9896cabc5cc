import {expect} from '@open-wc/testing';
import {
  appears,
  closePages,
  openDocument,
  openPage,
  openUnfinished,
  type EmbedPage,
} from '../helpers/embed-page.js';
import {asksAgainForModules, needs} from '../helpers/engine.js';
import {allByRole, byRole, nameOf, textOf} from '../helpers/roles.js';
import {waitUntil} from '../helpers/wait-until.js';

const CONTENT = '/guides/bitmart/en\\.json$';
const PART = '/whitelist-guide\\.guide\\.[^/]*js$';
const START = '/whitelist-guide\\.js$';
const LOGIN = /^Bitmart/;

interface Fault {
  /** What the worker answers with; test/embed/pages/hostile-worker.js has them. */
  readonly answer: string;
  /** The files that it answers for. */
  readonly files: string;
  readonly code: string;
  /** What the reader is told. */
  readonly told: RegExp;
  /** What the page is told by its address. */
  readonly query?: string;
  /** The browser keeps what a module was once it has run, or could not: only a new page loads it again. */
  readonly staysSo?: boolean;
}

const content = (answer: string, code: string, told: RegExp, further: Pick<Fault, 'query'> = {}): Fault => ({
  answer,
  files: CONTENT,
  code,
  told,
  ...further,
});
const part = (answer: string, further: Pick<Fault, 'staysSo' | 'query'> = {}): Fault => ({
  answer,
  files: PART,
  code: 'network',
  told: /A part of the guide could not be loaded/,
  ...further,
});

const FAULTS: readonly Fault[] = [
  content('another guide', 'invalid-content', /exchange\.id: is "kraken", but the page asked for "bitmart"/),
  content('a redirect to another guide', 'invalid-content', /exchange\.id: is "kraken"/),
  content('no steps', 'invalid-content', /steps: is empty/),
  content('markup in a text', 'invalid-content', /steps\[0\]\.body\[0\]: holds an HTML tag/),
  content('a link that is code', 'invalid-content', /links\[0\]\.href/),
  content('a newer version', 'unsupported-version', /schemaVersion.*Update whitelist-guide/),
  content('a web page', 'invalid-json', /looks like a web page/),
  content('nothing at all', 'invalid-json', /not valid JSON/),
  content('half of it', 'invalid-json', /not valid JSON/),
  content('what is not there', 'not-found', /no file at this address/),
  content('a fault of the server', 'http', /status 500/),
  content('a network error', 'network', /could not be reached/),
  content('an error of its own', 'network', /could not be reached/),
  content('no response', 'network', /could not be reached/),
  content('an answer that never comes', 'timeout', /No complete answer within 1 seconds/, {
    query: '?timeout=1000',
  }),
  content('an answer that stops', 'timeout', /No complete answer within 1 seconds/, {query: '?timeout=1000'}),
  content('an answer that breaks off', 'network', /could not be reached/),
  content('an answer without end', 'too-large', /larger than 2 MB/),
  {
    answer: 'another title, and nothing that could check it',
    files: `${CONTENT}|/whitelist-guide\\.(doors|authored-guide)\\.`,
    code: 'network',
    told: /A part of the guide could not be loaded\. We keep trying\./,
  },
  part('a web page'),
  part('what is not there'),
  part('a fault of the server'),
  part('a network error'),
  part('an error of its own'),
  part('no response'),
  part('an answer that never comes', {query: '?hurried', staysSo: true}),
  part('code that throws', {staysSo: true}),
  part('code that lacks everything', {staysSo: true}),
  part('code that is none', {staysSo: true}),
];

interface Worker {
  readonly page: EmbedPage;
  /** From now on the worker lets everything pass. */
  readonly repair: () => Promise<void>;
}

const registrations: ServiceWorkerRegistration[] = [];

/** Opens a page whose requests go through a service worker of its site. */
async function register(page: string, files: string, answer: string): Promise<string> {
  if (!('serviceWorker' in navigator)) needs('service workers');
  const query = String(new URLSearchParams({answers: files, with: answer}));
  const scope = `${page}${page.includes('?') ? '&' : '?'}${query}`;
  const registration = await navigator.serviceWorker.register(
    `/test/embed/pages/hostile-worker.js?${query}`,
    {
      scope: `/test/embed/pages/${scope}`,
    },
  );
  registrations.push(registration);
  await waitUntil(() => registration.active?.state === 'activated', 'the worker is there');
  return scope;
}

async function openUnder(files: string, answer: string, page = 'under-worker.html'): Promise<Worker> {
  const opened = await openPage(await register(page, files, answer), openUnfinished);
  return {page: opened, repair: async () => repair(opened.window)};
}

async function repair({navigator}: Window): Promise<void> {
  const {port1, port2} = new MessageChannel();
  const told = new Promise((resolve) => {
    port1.onmessage = resolve;
  });
  navigator.serviceWorker.controller!.postMessage('be honest', [port2]);
  await told;
}

const hasRun = (window: Window): boolean => 'hasRun' in window;

describe(`the built script on a site whose service worker is hostile, in ${FAULTS.length} ways and more`, () => {
  afterEach(async () => {
    closePages();
    await Promise.all(registrations.splice(0).map(async (registration) => registration.unregister()));
  });

  it('takes nothing for a fault where the worker lets all pass', async () => {
    const {page} = await openUnder('no-such-file', 'a web page');
    expect(page.window.navigator.serviceWorker.controller).to.exist;
    await appears(() => byRole(page.guide, 'disclosure', 'Where this comes from'));
    expect(page.loaded()).not.to.include('whitelist-guide.doors.js');
    expect(page.notes).to.deep.equal([]);
  });

  it('notices changed content by its hash, and shows it as foreign content after the schema', async () => {
    const {page} = await openUnder(CONTENT, 'another title');
    expect(nameOf(byRole(page.guide, 'article'))).to.equal('Another title');
    expect(page.loaded()).to.include('whitelist-guide.doors.js');
    expect(page.notes).to.deep.equal([]);
  });

  it('links to no host that the changed content names, only to those in the script', async () => {
    const {page} = await openUnder(CONTENT, 'a look-alike');
    await appears(() => byRole(page.guide, 'disclosure', 'Where this comes from'));
    const hosts = allByRole(page.guide, 'link').map(({hostname}) => hostname);
    expect(hosts).not.to.deep.equal([]);
    expect(hosts.filter((host) => !/(^|\.)(altrady|bitmart)\.com$/.test(host))).to.deep.equal([]);
    expect(allByRole(page.guide, 'link', LOGIN).map(({href}) => href)).not.to.include(
      'https://www.bitmart.com/',
    );
    await appears(() => page.notes[0]);
    expect(page.notes.join('\n')).to.match(/^guide-error: invalid-content links\[0\]\.href: .*evil\.example/);
  });

  it('shows markup as text', async () => {
    const {page} = await openUnder(CONTENT, 'markup in the title');
    expect(nameOf(byRole(page.guide, 'article'))).to.equal('<img src="x" onerror="globalThis.hasRun=true">');
    expect(allByRole(page.guide, 'image')).to.deep.equal([]);
    expect(hasRun(page.window)).to.equal(false);
    expect(page.notes).to.deep.equal([]);
  });

  it('takes English for words that are none, and shows the guide', async () => {
    const {page} = await openUnder('/locales/nl\\.json$', 'a web page', 'under-worker.html?locale=nl');
    expect(byRole(page.guide, 'article').lang).to.equal('nl');
    await appears(() => byRole(page.guide, 'status', /^0 of \d+ steps done$/));
    expect(page.notes).to.deep.equal([]);
  });

  for (const {answer, files, code, told, query = '', staysSo = false} of FAULTS) {
    const what = files === PART ? 'a part of its script' : 'its content';
    it(`says so, shows the words of the page and can be tried again where ${what} is ${answer}`, async () => {
      const {page, repair: repairWorker} = await openUnder(files, answer, `under-worker.html${query}`);
      const {guide, notes, window} = page;
      expect(textOf(byRole(guide, 'alert'))).to.match(told);
      expect(textOf(guide)).to.include('Our own words');
      const errors = (): readonly string[] => notes.filter((note) => note.startsWith('guide-error:'));
      await appears(() => errors()[0]);
      expect(errors()[0])
        .to.match(new RegExp(`^guide-error: ${code} `))
        .and.match(told);
      await repairWorker();
      byRole(guide, 'button', 'Try again').click();
      const isAskedFor = !staysSo && (files !== PART || (await asksAgainForModules()));
      if (!isAskedFor) await appears(() => errors()[1]);
      else await appears(() => byRole(guide, 'checkbox', /Log in to Bitmart/));
      // What the code of the worker throws is in the console, and nothing of ours.
      const others = notes.filter((note) => !note.startsWith('guide-error:'));
      expect(others).to.deep.equal([]);
      expect(hasRun(window)).to.equal(false);
    });
  }

  it('shows the guide by itself where a part of the script comes after all', async () => {
    const {page, repair: repairWorker} = await openUnder(
      PART,
      'an answer that is late',
      'under-worker.html?hurried',
    );
    expect(textOf(byRole(page.guide, 'alert'))).to.match(/A part of the guide could not be loaded/);
    await repairWorker();
    await appears(() => byRole(page.guide, 'checkbox', /Log in to Bitmart/));
    expect(allByRole(page.guide, 'alert')).to.deep.equal([]);
  });

  it('runs the code of the worker where the page has not pinned the script', async () => {
    const {page} = await openUnder(PART, 'code that runs');
    expect(hasRun(page.window)).to.equal(true);
  });

  it('runs no other code where the page has pinned the script, and says what did not come', async () => {
    const {page, repair: repairWorker} = await openUnder(PART, 'code that runs', 'under-worker-pinned.html');
    if (hasRun(page.window)) needs('hashes in import maps');
    expect(textOf(byRole(page.guide, 'alert'))).to.match(/A part of the guide could not be loaded/);
    expect(textOf(page.guide)).to.include('Our own words');
    await repairWorker();
    byRole(page.guide, 'button', 'Try again').click();
    if (await asksAgainForModules()) await appears(() => byRole(page.guide, 'checkbox', /Log in to Bitmart/));
    expect(hasRun(page.window)).to.equal(false);
  });

  it('stands back for the words of the page where the pinned start is other code', async () => {
    const {window, document} = await openDocument(
      await register('under-worker-pinned.html', START, 'code that runs'),
    );
    expect(hasRun(window)).to.equal(false);
    expect(window.customElements.get('whitelist-guide')).to.equal(undefined);
    expect(document.body.innerText.trim()).to.equal('Our own words');
  });
});
