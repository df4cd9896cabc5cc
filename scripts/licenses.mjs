/** The terms of the packages whose code goes along in what is built. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';

/**
 * @param {readonly string[]} folders where the packages are installed
 * @returns {string} each one's name and license, with the text of it where there is one
 */
export function licenseTexts(folders) {
  const texts = folders.map((folder) => {
    const {name, license} = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    return `${name} (${license})\n\n${file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : license}\n`;
  });
  return [...new Set(texts)].sort().join(`\n${'-'.repeat(80)}\n\n`);
}

/**
 * @param {readonly string[]} modules paths of bundled modules
 * @returns {readonly string[]} the folders of the packages that they come from
 */
export function packageFolders(modules) {
  const folders = modules.map((path) => /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]);
  return [...new Set(folders)].filter(
    (folder) => folder !== undefined && existsSync(`${folder}/package.json`),
  );
}
