/** Fills the README's lists of guides and languages from the content files: what stands between their markers. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';

const BASES = {
  'altrady-article': 'Altrady’s own article for the exchange',
  'general-article': 'Altrady’s general article, and what the exchange itself says',
};

/** Returns the README with its lists renewed; throws when a list has no place in it. */
export function fillLists(readme) {
  const guides = readGuides();
  return filled(filled(readme, 'guides', guideTable(guides)), 'languages', languageTable(guides));
}

function filled(readme, name, content) {
  const [begin, end] = [`<!-- generated:${name} -->`, `<!-- /generated:${name} -->`];
  const [head, rest] = readme.split(begin);
  const [, tail] = (rest ?? '').split(end);
  if (tail === undefined) throw new Error(`README.md lacks the markers ${begin} and ${end}.`);
  return `${head}${begin}\n\n${content}\n\n${end}${tail}`;
}

function readGuides() {
  return readdirSync('src/guides', {withFileTypes: true})
    .filter((entry) => entry.isDirectory() && existsSync(`src/guides/${entry.name}/en.json`))
    .map(({name}) => name)
    .filter((name) => name !== 'shared')
    .map((id) => {
      const {basis, exchange} = readJson(`src/guides/${id}/en.json`);
      return {id, basis, name: exchange.name, locales: jsonFiles(`src/guides/${id}`)};
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

function guideTable(guides) {
  const rows = Object.entries(BASES).map(([basis, text]) => {
    const names = guides.filter((guide) => guide.basis === basis).map(nameAndId);
    return `| ${text} | ${names.join(', ')} |`;
  });
  return ['| Rests on | Guides |', '| --- | --- |', ...rows].join('\n');
}

/** The id where it is not plain from the name. */
function nameAndId({id, name}) {
  return name.toLowerCase() === id ? name : `${name} (\`${id}\`)`;
}

function languageTable(guides) {
  const rows = jsonFiles('src/locales').map((locale) => {
    const {name} = readJson(`src/locales/${locale}.json`);
    const found = guides.filter(({locales}) => locales.includes(locale)).map((guide) => guide.name);
    const shown = found.length === guides.length ? 'all' : found.join(', ') || 'none yet';
    return `| ${name} (${locale}) | ${shown} |`;
  });
  return ['| Words of the guide | Guides in it |', '| --- | --- |', ...rows].join('\n');
}

function jsonFiles(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
}

/** As `check` reads it: some editors begin a file with a byte order mark, which the decoder drops. */
function readJson(file) {
  return JSON.parse(new TextDecoder().decode(readFileSync(file)));
}
