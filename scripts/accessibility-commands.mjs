/**
 * What the accessibility tests ask of Chromium itself, for a page has no way to it:
 *
 * - `emulate-reader` with `{scheme, contrast, motion}`: which of the system's settings the page sees from now on.
 * - `accessibility-tree`: what the browser hands to assistive technology, as a flat list of nodes.
 */
const sessions = new WeakMap();

export function accessibilityCommands() {
  return {
    name: 'accessibility-commands',
    async executeCommand({command, payload, session}) {
      if (command !== 'emulate-reader' && command !== 'accessibility-tree') return undefined;
      const cdp = await openSession(session.browser.getPage(session.id));
      return command === 'emulate-reader' ? emulate(cdp, payload) : readTree(cdp);
    },
  };
}

/** One for each page: what is emulated ends with the session that asked for it. */
async function openSession(page) {
  if (!sessions.has(page)) sessions.set(page, page.createCDPSession());
  return sessions.get(page);
}

async function emulate(cdp, {scheme, contrast, motion}) {
  const features = [
    {name: 'prefers-color-scheme', value: scheme},
    {name: 'forced-colors', value: contrast === 'forced' ? 'active' : 'none'},
    {name: 'prefers-reduced-motion', value: motion === 'reduced' ? 'reduce' : 'no-preference'},
  ];
  await cdp.send('Emulation.setEmulatedMedia', {features});
  return true;
}

async function readTree(cdp) {
  await cdp.send('Accessibility.enable');
  const {nodes} = await cdp.send('Accessibility.getFullAXTree');
  await cdp.send('Accessibility.disable');
  return nodes.map(({nodeId, childIds, ignored, role, name, description, value, properties = []}) => ({
    id: nodeId,
    children: childIds,
    isIgnored: ignored,
    role: role?.value ?? '',
    name: name?.value ?? '',
    description: description?.value ?? '',
    value: value?.value ?? '',
    properties: Object.fromEntries(properties.map((property) => [property.name, property.value.value])),
  }));
}
