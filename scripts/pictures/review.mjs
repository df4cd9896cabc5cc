/** The page on which a person looks at what has changed: before, after, and where they differ. */
export function reviewPage(results, notes) {
  const changed = results.filter(({state}) => state !== 'same');
  return `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <title>Pictures to review: ${changed.length}</title>
  <style>
    :root { color-scheme: light dark; }
    body { margin: 1rem; font: 16px/1.5 system-ui, sans-serif; }
    .row { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1rem; align-items: start; }
    figure { margin: 0; }
    img { max-width: 100%; border: 1px solid GrayText; }
    code { user-select: all; }
  </style>
  <h1>${changed.length} of ${results.length} pictures to review</h1>
  ${notes.map((note) => `<p>${note}</p>`).join('')}
  <p>Take all as they are now: <code>npm run test:pictures -- --accept</code></p>
  ${changed.map(section).join('')}
</html>
`;
}

function section({name, state, pixels}) {
  const what = state === 'changed' ? `${pixels} pixels differ` : state;
  return `<section>
    <h2>${name}: ${what}</h2>
    <p>Take this one: <code>npm run test:pictures -- --accept ${name}</code></p>
    <div class="row">
      ${state === 'new' ? '' : figure(name, 'before')}
      ${state === 'gone' ? '' : figure(name, 'after')}
      ${state === 'changed' ? figure(name, 'diff') : ''}
    </div>
  </section>`;
}

const figure = (name, kind) => `<figure>
  <figcaption>${kind}</figcaption>
  <a href="${name}.${kind}.png"><img src="${name}.${kind}.png" alt="${name}, ${kind}" loading="lazy" /></a>
</figure>`;
