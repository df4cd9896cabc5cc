/** What is measured: for each group, one load of a page that answers all of its columns. */
import {PredefinedNetworkConditions} from 'puppeteer-core';
import {actOn} from './act.mjs';
import {readMetrics, watchNetwork, withPage} from './browser.mjs';
import {countShown, pause, until} from './waiting.mjs';

const SLOW_4G = PredefinedNetworkConditions['Slow 4G'];

export const groups = {
  /** Main thread and memory, with the network as fast as it is. */
  thread: async ({browser, origin, name, guide, peer}) =>
    withPage(browser, {origin}, (page, session) =>
      loadForThread(page, session, `${origin}/pages/one-${name}.html`, {
        path: peer.steps,
        id: guide.last,
        count: 1,
        live: peer.live,
      }),
    ),

  /** What a reader sees on a slow phone. */
  slow: async ({browser, origin, slowdown, name, guide, peer, sizeOf, start}) => {
    const waits = {guide: {path: peer.steps, id: guide.last}};
    return withPage(browser, {origin, slowdown, network: SLOW_4G, waits}, async (page, session) => {
      const network = watchNetwork(session);
      await page.goto(`${origin}/pages/one-${name}.html`);
      await page.waitForFunction(() => globalThis.benchProbe?.marks.guide, {timeout: 120_000, polling: 200});
      await network.quiet(1500);
      const {marks, lcp, cls, blocking, firstPaint} = await page.evaluate(() => globalThis.benchProbe);
      const paths = [...new Set(network.urls.map((url) => new URL(url).pathname))];
      const files = Object.fromEntries(paths.map((path) => [path, sizeOf(path)]));
      return {
        guidePainted: marks.guide,
        firstPaint,
        lcp,
        cls,
        blocking,
        requests: network.urls.length,
        bytes: sum(Object.values(files)),
        startBytes: sum(start.map(sizeOf)),
        files,
      };
    });
  },

  /** A hundred guides on one page: the time until all are painted, and the main thread's. */
  hundred: async ({browser, origin, slowdown, name, guide, peer}) => {
    const url = `${origin}/pages/hundred-${name}.html`;
    const waits = {all: {path: peer.steps, id: guide.last, count: 100}};
    const painted = await withPage(browser, {origin, slowdown, waits}, async (page) => {
      await page.goto(url, {timeout: 120_000});
      await page.waitForFunction(() => globalThis.benchProbe?.marks.all, {timeout: 120_000, polling: 200});
      return page.evaluate(() => globalThis.benchProbe);
    });
    const thread = await withPage(browser, {origin}, (page, session) =>
      loadForThread(page, session, url, waits.all),
    );
    return {hundredPainted: painted.marks.all, hundredTask: thread.task, hundredHeap: thread.heap};
  },

  /** A thousand steps and a thousand answers. */
  thousand: async ({browser, origin, slowdown, name, thousand, peer}) => {
    const waits = {
      usable: {path: peer.steps, id: `tick-${thousand.first}`},
      lastStep: {path: peer.steps, id: thousand.last},
      lastAnswer: {path: peer.answers, id: `faq-${thousand.lastAnswer}`},
    };
    return withPage(browser, {origin, slowdown, waits}, async (page) => {
      await page.goto(`${origin}/pages/thousand-${name}.html`, {timeout: 180_000});
      await page.waitForFunction(
        () => globalThis.benchProbe.marks.lastStep && globalThis.benchProbe.marks.lastAnswer,
        {timeout: 180_000, polling: 500},
      );
      const {marks, longest} = await page.evaluate(() => globalThis.benchProbe);
      return {
        thousandUsable: marks.usable,
        thousandComplete: Math.max(marks.lastStep, marks.lastAnswer),
        thousandLongest: longest,
      };
    });
  },

  /** Reactions in the normal guide. */
  act: async (context) => actOn({...context, page: 'one', marks: context.guide}),

  /** Reactions where there is much that could be rendered again. */
  actThousand: async (context) => {
    const many = await actOn({...context, page: 'thousand', marks: context.thousand});
    return {
      thousandTick: many.tick,
      thousandType: many.type,
      thousandAnswer: many.answer,
      thousandTickChanges: many.tickChanges,
    };
  },
};

/** Which groups need pages of which kind. */
export const ofThousand = ['thousand', 'actThousand'];
export const withFreeFrames = ['act'];

/**
 * Seconds of processor time that the main thread took for a page, until it has shown its guides and come to rest.
 * Processor time, since a clock on the wall also counts what else the machine did; at full speed, since Chromium slows a
 * page down by stopping its main thread, and counts the stops.
 */
async function loadForThread(page, session, url, guides) {
  const network = watchNetwork(session);
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  const before = await readMetrics(session);
  await page.goto(url, {timeout: 120_000});
  await network.quiet();
  await until(async () => (await countShown(page, guides)) >= guides.count);
  const after = await rest(session, network);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const {JSHeapUsedSize, Nodes} = await readMetrics(session);
  const spent = (key) => (after[key] - before[key]) * 1000;
  const task = spent('TaskDuration');
  return {
    task,
    live: task + (guides.live ? await wake(page, session, network, guides) : 0),
    script: spent('ScriptDuration'),
    rendering: spent('LayoutDuration') + spent('RecalcStyleDuration'),
    heap: JSHeapUsedSize,
    nodes: Nodes,
  };
}

/** What the main thread does when a reader touches a page whose guide has waited for that, until the guide is live. */
async function wake(page, session, network, {live, id, count}) {
  const before = await readMetrics(session);
  await page.mouse.move(20, 20);
  await until(async () => (await countShown(page, {path: live, id})) >= count);
  const after = await rest(session, network);
  return (after.TaskDuration - before.TaskDuration) * 1000;
}

/** The counters, once they have stood about still for half a second twice. */
async function rest(session, network) {
  let last = await readMetrics(session);
  let still = 0;
  await pause(500);
  await until(async () => {
    await network.quiet();
    const next = await readMetrics(session);
    still = next.TaskDuration - last.TaskDuration < 0.002 ? still + 1 : 0;
    last = next;
    return still === 2;
  });
  return last;
}

const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
