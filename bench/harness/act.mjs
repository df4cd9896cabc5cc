import {withPage} from './browser.mjs';
import {median} from './statistics.mjs';
import {countShown, until} from './waiting.mjs';

/**
 * How long a reader waits for an answer to what they do: from the click to the end of the frame that shows it. The frames
 * are not tied to a screen, so that what is faster than its refresh can be told apart.
 */
export async function actOn({browser, origin, slowdown, name, peer, page: kind, marks}) {
  return withPage(browser, {origin, slowdown}, async (page) => {
    await page.goto(`${origin}/pages/${kind}-${name}.html`, {timeout: 180_000});
    await until(
      async () =>
        (await countShown(page, {path: peer.steps, id: marks.last})) > 0 &&
        (await countShown(page, {path: peer.answers, id: `faq-${marks.lastAnswer}`})) > 0,
    );
    // What the page still has to do after its last part is shown is no part of an answer to a reader.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, {timeout: 20_000})));
    const {steps, types, answers, ticked, option, question, inQuestion} = peer;
    const ticks = marks.ticks.map((id) => ({
      click: {path: steps, selector: `#tick-${id}`},
      shows: {path: steps, selector: ticked(id)},
    }));
    const choices = [...marks.types, ...marks.types].map(({id, shows}) => ({
      click: {path: types, selector: option(id)},
      shows: {path: steps, selector: `#${shows}`},
    }));
    const openings = marks.answers.map((id) => ({
      click: {path: answers, selector: question(id), inside: inQuestion},
      shows: {path: answers, selector: `#faq-${id} :is(p, .answer)`},
    }));
    const answer = await page.evaluate(react, openings);
    const tick = await page.evaluate(react, ticks.slice(1));
    const counted = await page.evaluate(react, ticks.slice(0, 1), true);
    const type = await page.evaluate(react, choices);
    return {
      answer: median(answer.times),
      tick: median(tick.times),
      tickChanges: counted.changes,
      type: median(type.times),
    };
  });
}

/**
 * Runs in the page. Tells the times and, where it counts, how many places of the tree the actions have changed, in all
 * shadow roots. Counting takes time, so it is done in a pass of its own.
 */
async function react(actions, counts = false) {
  const find = ({path, selector, inside}) => {
    const roots = path.reduce(
      (before, host) =>
        before.flatMap((root) =>
          [...root.querySelectorAll(host)].flatMap(({shadowRoot}) => (shadowRoot ? [shadowRoot] : [])),
        ),
      [document],
    );
    const found = roots.flatMap((root) => [...root.querySelectorAll(selector)]);
    return inside ? found.map(({shadowRoot}) => shadowRoot.querySelector(inside)) : found;
  };
  const frame = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const {port1, port2} = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(undefined);
      });
    });
  const isShown = (element) => element.checkVisibility({contentVisibilityAuto: false});
  const times = [];
  let changes = 0;
  const observer = new MutationObserver((records) => {
    changes += records.length;
  });
  const observed = {attributes: true, characterData: true, childList: true, subtree: true};
  const observe = (root) => {
    observer.observe(root, observed);
    for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) observe(shadowRoot);
  };
  const seek = (place) => {
    const [target] = find(place).filter(isShown);
    if (!target) throw new Error(`There is no ${place.selector} to click.`);
    return target;
  };
  for (const {click, shows} of actions) {
    seek(click).scrollIntoView({block: 'center'});
    await frame();
    await frame();
    if (counts) observe(document);
    // Sought anew: scrolling lets a prerendered guide be replaced, and nobody can click what is gone.
    const target = seek(click);
    const start = performance.now();
    target.click();
    do {
      await frame();
      if (performance.now() - start > 60_000)
        throw new Error(`${click.selector} shows no ${shows.selector}.`);
    } while (!find(shows).some(isShown));
    times.push(performance.now() - start);
  }
  return {times, changes};
}
