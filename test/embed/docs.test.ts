import {expect} from '@open-wc/testing';
import {appears, closePages, openDocument, openFrame} from '../helpers/embed-page.js';
import {needs, selfIsTheSite} from '../helpers/engine.js';
import {allByRole, byRole, textOf} from '../helpers/roles.js';

/** A block of a document that can be opened as a page. */
interface Snippet {
  readonly name: string;
  readonly kind: 'live' | 'prerendered' | 'frame';
  /** Files in dist/, without their hashes. */
  readonly loads: readonly string[];
}

const snippets = (await (await fetch('/test/embed/docs/index.json')).json()) as readonly Snippet[];
const ofKind = (wanted: Snippet['kind']): readonly Snippet[] => snippets.filter(({kind}) => kind === wanted);

describe('what the documents give to paste', () => {
  afterEach(closePages);

  it('is there for pages, whole sites and applications', () => {
    const names = snippets.map(({name}) => name.split('/')[0]);
    expect(names).to.include.members(['plain-html', 'wordpress', 'zendesk', 'crisp', 'help-scout']);
  });

  for (const {name, loads} of ofKind('live')) {
    it(`shows a guide with all its parts under the policy that it names: ${name}`, async () => {
      const {document, notes, loaded} = await openDocument(`../docs/${name}.html`);
      const guide = await appears(() => document.querySelector('whitelist-guide') ?? undefined);
      await appears(() => byRole(guide, 'disclosure', 'Where this comes from'));
      await appears(() => byRole(guide, 'disclosure', /^Can I create my new API key/));
      await appears(() => byRole(guide, 'group', 'Was this guide helpful?'));
      (await appears(() => byRole(guide, 'checkbox', /Log in to Bitmart/))).click();
      await appears(() => byRole(guide, 'status', /^1 of/));
      expect(notes).to.deep.equal([]);
      // Parts that nothing above waits for may still be on their way.
      const paths = (): readonly string[] => [...new Set(loaded())].sort();
      await appears(() => (paths().length < loads.length ? undefined : true)).catch(() => undefined);
      expect(paths(), 'see scripts/page-loads.mjs').to.deep.equal(loads);
    });
  }

  it('is there as a frame, and as prerendered guides by the command and by the function', () => {
    expect(ofKind('frame')).to.have.length.of.at.least(1);
    expect(ofKind('prerendered')).to.have.length.of.at.least(3);
  });

  for (const {name} of ofKind('prerendered')) {
    it(`can be read before the script, with its styles: ${name}`, async () => {
      const frame = await openFrame(`../docs/${name}.html`, 'allow-same-origin');
      const {contentDocument, contentWindow} = frame;
      const guide = contentDocument!.querySelector('whitelist-guide')!;
      expect(textOf(guide)).to.include('Log in to Bitmart');
      expect(allByRole(guide, 'button')).to.deep.equal([]);
      expect(contentWindow!.getComputedStyle(guide).containerType).to.equal('inline-size');
    });

    it(`is taken over by the script under the policy that it names: ${name}`, async () => {
      const {document, notes} = await openDocument(`../docs/${name}.html`);
      const guide = document.querySelector('whitelist-guide')!;
      (await appears(() => byRole(guide, 'radio', /^Standard/))).click();
      (await appears(() => byRole(guide, 'checkbox', /^Copy the list/))).click();
      await appears(() => byRole(guide, 'status', /^1 of/));
      expect(notes).to.deep.equal([]);
    });
  }

  for (const {name} of ofKind('frame')) {
    it(`shows a guide that tells its height: ${name}`, async () => {
      const {document, window, notes} = await openDocument(`../docs/${name}.html`);
      const frame = document.querySelector('iframe')!;
      expect(frame.title).to.equal('Replace Bitmart IP whitelist');
      const hasOrigin = frame.sandbox.length === 0 || frame.sandbox.contains('allow-same-origin');
      if (!hasOrigin && !(await selfIsTheSite()))
        needs('a policy whose self is the site in a frame without an origin');
      let height = 0;
      window.addEventListener('message', ({data}: MessageEvent<{type?: string; height?: number}>) => {
        if (data.type === 'iframe-resized') height = data.height ?? 0;
      });
      // The page around the frame asks, and nobody else is answered.
      const script = document.createElement('script');
      script.nonce = 'recorder';
      script.textContent = "frames[0].postMessage({type: 'iframe-child-init'}, '*');";
      document.body.append(script);
      await appears(() => (height > 1000 ? height : undefined));
      expect(notes).to.deep.equal([]);
    });
  }
});
