import {expect} from '@open-wc/testing';
import {everyElement} from './helpers/actions.js';
import {closePage} from './helpers/page.js';
import {emulateReader} from './helpers/reader.js';
import {STATES} from './states.js';

const PSEUDOS = [undefined, '::before', '::after'] as const;
const CONTROLS = 'button, input:not([type="checkbox"], [type="radio"]), select, textarea';

/** The computed styles of all elements and of what is drawn before and after them. */
function stylesOf(root: Element): readonly (readonly [element: Element, style: CSSStyleDeclaration])[] {
  return everyElement(root).flatMap((element) =>
    PSEUDOS.map((pseudo) => [element, getComputedStyle(element, pseudo)] as const)
      // What a slot has pushed aside is drawn nowhere, and has no style.
      .filter(([, {display}]) => display !== ''),
  );
}

const moving = (root: Element): readonly string[] =>
  stylesOf(root)
    .filter(
      ([, {animationName, transitionDuration, scrollBehavior}]) =>
        animationName !== 'none' || !/^[0s, ]+$/.test(transitionDuration) || scrollBehavior === 'smooth',
    )
    .map(([{localName, className}]) => `${localName} ${className}`);

const CLEAR = /^(rgba\(0, 0, 0, 0\)|transparent)$/;

/** Whether an element is a box of another colour than what it lies on, and has no edge to show it. */
function isFilled(element: Element): boolean {
  const {backgroundColor, display} = getComputedStyle(element);
  if (CLEAR.test(backgroundColor) || display === 'inline' || hasEdge(element)) return false;
  return backgroundColor !== backgroundBehind(element);
}

function backgroundBehind(element: Element): string {
  const root = element.getRootNode();
  const parent = element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
  if (!parent) return getComputedStyle(document.documentElement).backgroundColor;
  const {backgroundColor} = getComputedStyle(parent);
  return CLEAR.test(backgroundColor) ? backgroundBehind(parent) : backgroundColor;
}

function hasEdge(element: Element): boolean {
  const {borderBlockStartStyle, borderInlineStartStyle, outlineStyle} = getComputedStyle(element);
  return [borderBlockStartStyle, borderInlineStartStyle, outlineStyle].some((style) => style !== 'none');
}

describe('the settings of a reader', () => {
  afterEach(async () => {
    closePage();
    await emulateReader();
  });

  describe('reduced motion', () => {
    it('is told from full motion', async () => {
      await emulateReader({motion: 'full'});
      expect(moving(await STATES['a guide that is loading']!('en'))).to.not.deep.equal([]);
    });

    for (const [state, open] of Object.entries(STATES)) {
      it(`keeps everything still in ${state}`, async () => {
        await emulateReader({motion: 'reduced'});
        expect(moving(await open('en'))).to.deep.equal([]);
      });
    }
  });

  describe('forced colours', () => {
    beforeEach(() => emulateReader({contrast: 'forced'}));

    const open = (state: keyof typeof STATES): Promise<Element> => STATES[state]!('en');
    const colour = (name: string): string => {
      document.body.style.backgroundColor = name;
      const {backgroundColor} = getComputedStyle(document.body);
      document.body.removeAttribute('style');
      return backgroundColor;
    };

    for (const [state, show] of Object.entries(STATES)) {
      it(`are left to the browser in ${state}, and what can be used has an edge`, async () => {
        const root = await show('en');
        const own = stylesOf(root).filter(([, style]) => style.forcedColorAdjust === 'none');
        expect(own).to.deep.equal([]);
        const edgeless = everyElement(root, CONTROLS).filter((element) => {
          const {borderTopStyle, borderTopColor, textDecorationLine} = getComputedStyle(element);
          const hasEdge = borderTopStyle !== 'none' && borderTopColor !== colour('Canvas');
          return !hasEdge && textDecorationLine !== 'underline';
        });
        expect(edgeless.map(({outerHTML}) => outerHTML)).to.deep.equal([]);
      });
    }

    for (const [state, show] of Object.entries(STATES)) {
      it(`leave an edge around what only its background sets apart in ${state}`, async () => {
        await emulateReader();
        const root = await show('en');
        const boxes = everyElement(root).filter(isFilled);
        await emulateReader({contrast: 'forced'});
        const lost = boxes.filter((box) => !hasEdge(box));
        expect(lost.map(({localName, className}) => `${localName} ${className}`)).to.deep.equal([]);
      });
    }

    it('show the chosen key type by a thicker edge than the others', async () => {
      const options = everyElement(await open('a guide for the one key type'), 'label.option');
      const widths = options.map((option) => getComputedStyle(option).borderTopWidth);
      const chosen = options.map((option) => option.querySelector('input')!.checked);
      expect(widths).to.deep.equal(chosen.map((isChosen) => (isChosen ? '3px' : '1px')));
    });

    it('show the account that is worked on by an outline', async () => {
      const rows = everyElement(await open('accounts of the page'), '.row');
      const outlined = rows.map((row) => getComputedStyle(row).outlineStyle !== 'none');
      expect(outlined).to.deep.equal(rows.map((row) => row.querySelector('input')!.checked));
    });

    it('show a step that is done by a check in place of its number', async () => {
      const markers = everyElement(await open('a guide with half the ticks'), '.marker');
      const isDone = markers.map((marker) => marker.closest('li')!.classList.contains('done'));
      expect(isDone).to.include(true);
      expect(isDone).to.include(false);
      const hasCheck = (marker: Element): boolean => {
        const {content, visibility, borderBottomStyle} = getComputedStyle(marker, '::after');
        return content !== 'none' && visibility === 'visible' && borderBottomStyle === 'solid';
      };
      expect(markers.map(hasCheck)).to.deep.equal(isDone);
      const hasNumber = markers.map((marker) => getComputedStyle(marker).visibility === 'visible');
      expect(hasNumber).to.deep.equal(isDone.map((done) => !done));
    });
  });
});
