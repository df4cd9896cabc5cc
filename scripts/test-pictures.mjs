/**
 * Holds what every surface looks like against the pictures in test/pictures/, and writes a page to review what has
 * changed. It takes the pictures of `dist/`: run `npm run build` first.
 *
 *   npm run test:pictures                       compares all
 *   npm run test:pictures -- board faq-360      those whose names begin so
 *   npm run test:pictures -- --accept [name…]   takes the new ones in place of the old
 */
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {Camera} from './pictures/camera.mjs';
import {differenceOf} from './pictures/compare.mjs';
import {describeMachine} from './pictures/machine.mjs';
import {packed} from './pictures/pack.mjs';
import {reviewPage} from './pictures/review.mjs';
import {scenes, scenesOf} from './pictures/scenes.mjs';
import {serveScenes} from './pictures/server.mjs';

const FOLDER = 'test/pictures';
const REVIEW = 'test/pictures/review';
const MACHINE = join(FOLDER, 'machine.json');
const AT_ONCE = 2;

const words = process.argv.slice(2).filter((arg) => arg !== '--accept');
const isAccepting = process.argv.includes('--accept');
const wanted = scenesOf(words);
if (wanted.length === 0) throw new Error(`No picture is called ${words.join(' or ')}….`);
if (!existsSync('dist/whitelist-guide.js')) throw new Error('There is no dist/: npm run build.');

const start = Date.now();
rmSync(REVIEW, {recursive: true, force: true});
const {machine, results} = await look();
const changes = results.filter(({state}) => state !== 'same');
for (const {name, state, pixels} of changes) {
  console.log(`${state.padEnd(8)}${name}${pixels ? ` (${pixels} pixels)` : ''}`);
}
// No picture is accepted as good while one has to scroll sideways to see it.
for (const {name, overflow} of results) {
  if (!overflow) continue;
  console.log(`too wide ${name}, by ${overflow} px`);
  process.exitCode = 1;
}
if (isAccepting) accept();
else if (changes.length > 0) {
  const notes = notesOnMachine();
  for (const note of notes) console.log(`\n${note}`);
  writeReview(notes);
  console.log(
    `\nLook at them: ${REVIEW}/index.html. To take them: npm run test:pictures -- --accept [name…]`,
  );
  process.exitCode = 1;
}
const seconds = Math.round((Date.now() - start) / 1000);
const isOrWas = isAccepting ? 'taken' : 'not as accepted';
console.log(`\n${results.length} pictures, ${changes.length} ${isOrWas} (${seconds} s)`);

async function look() {
  const server = await serveScenes(wanted);
  const camera = await Camera.open(server.origin);
  try {
    const waiting = [...wanted];
    const found = [];
    const worker = async () => {
      for (let scene = waiting.shift(); scene; scene = waiting.shift()) {
        const {picture, overflow} = await camera.take(scene);
        found.push({...resultOf(scene.name, packed(picture)), overflow});
      }
    };
    await Promise.all(Array.from({length: AT_ONCE}, worker));
    const results = [...found, ...gone()].sort((a, b) => a.name.localeCompare(b.name));
    return {machine: await describeMachine(camera), results};
  } finally {
    await camera.close();
    server.close();
  }
}

function resultOf(name, after) {
  const file = fileOf(name);
  if (!existsSync(file)) return {name, state: 'new', after};
  const before = readFileSync(file);
  const difference = differenceOf(before, after);
  return difference ? {name, state: 'changed', before, after, ...difference} : {name, state: 'same'};
}

/** Pictures of which there is no scene any more. */
function gone() {
  if (words.length > 0 || !existsSync(FOLDER)) return [];
  const names = readdirSync(FOLDER).flatMap((file) => (file.endsWith('.png') ? [file.slice(0, -4)] : []));
  return names
    .filter((name) => !scenes.some((scene) => scene.name === name))
    .map((name) => ({name, state: 'gone', before: readFileSync(fileOf(name))}));
}

function accept() {
  mkdirSync(FOLDER, {recursive: true});
  for (const {name, state, after} of changes) {
    if (state === 'gone') rmSync(fileOf(name));
    else writeFileSync(fileOf(name), after);
  }
  writeFileSync(MACHINE, `${JSON.stringify(machine, undefined, 2)}\n`);
}

/** Why pictures may differ though nothing has changed in the code. */
function notesOnMachine() {
  if (!existsSync(MACHINE)) return [];
  const accepted = JSON.parse(readFileSync(MACHINE, 'utf8'));
  if (accepted.letters === machine.letters) return [];
  const names = ({browser, system}) => `${browser} on ${system}`;
  return [
    `This machine draws letters in another way (${names(machine)}) than the one of the pictures ` +
      `(${names(accepted)}): other fonts, or another browser. Texts differ for that alone. ` +
      'Compare on one machine: accept the pictures of the last commit first.',
  ];
}

function writeReview(notes) {
  mkdirSync(REVIEW, {recursive: true});
  for (const {name, before, after, picture} of changes) {
    for (const [kind, data] of Object.entries({before, after, diff: picture})) {
      if (data) writeFileSync(join(REVIEW, `${name}.${kind}.png`), data);
    }
  }
  writeFileSync(join(REVIEW, 'index.html'), reviewPage(results, notes));
}

function fileOf(name) {
  return join(FOLDER, `${name}.png`);
}
