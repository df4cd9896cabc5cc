const loads = new Map();

/** Guides on one page that show the same file share one request and one check of it. */
export function loadGuide(url, admit) {
  const {href} = new URL(url, document.baseURI);
  if (!loads.has(href)) loads.set(href, fetchGuide(href).then(admit));
  return loads.get(href);
}

async function fetchGuide(href) {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href} answered ${response.status}`);
  return response.json();
}

/** For peers without a schema: enough that rendering cannot fail, as a build that validates its content would leave it. */
export function guard(guide) {
  if (guide?.schemaVersion !== 1 || !Array.isArray(guide.steps)) throw new Error('This is no guide.');
  return guide;
}
