/**
 * Runs in the page before anything else. Looks once a frame whether what is waited for is in the composed tree and
 * shown, and notes the time when that frame has been painted. The rule is the same for all peers.
 */
export function installProbe({waits}) {
  const marks = {};
  const state = {marks, cls: 0, blocking: 0, longest: 0, lcp: undefined, firstPaint: undefined};
  globalThis.benchProbe = state;

  const observe = (type, use) =>
    new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({type, buffered: true});
  observe('layout-shift', ({value, hadRecentInput}) => {
    if (!hadRecentInput) state.cls += value;
  });
  observe('largest-contentful-paint', ({startTime}) => {
    state.lcp = startTime;
  });
  observe('longtask', ({duration}) => {
    state.blocking += Math.max(0, duration - 50);
    state.longest = Math.max(state.longest, duration);
  });
  observe('paint', ({name, startTime}) => {
    if (name === 'first-contentful-paint') state.firstPaint = startTime;
  });

  const rootsOf = (path) =>
    path.reduce(
      (roots, selector) =>
        roots.flatMap((root) =>
          [...root.querySelectorAll(selector)].flatMap(({shadowRoot}) => (shadowRoot ? [shadowRoot] : [])),
        ),
      [document],
    );
  const isShown = ({path, id, count = 1}) => {
    const found = rootsOf(path).flatMap((root) => [...root.querySelectorAll(`#${CSS.escape(id)}`)]);
    return found.length >= count && found.filter((element) => element.checkVisibility()).length >= count;
  };

  const open = new Map(Object.entries(waits));
  const look = () => {
    for (const [name, wait] of open) {
      if (!isShown(wait)) continue;
      open.delete(name);
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => {
        marks[name] = performance.now();
      };
      port2.postMessage(undefined);
    }
    if (open.size > 0) requestAnimationFrame(look);
  };
  if (open.size > 0) requestAnimationFrame(look);
}
