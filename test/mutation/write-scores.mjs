/** Writes the scores of the last run, file by file, into README.md here. */
import {readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';

const README = 'test/mutation/README.md';
const SCORES = /(<!-- scores -->)[^]*(<!-- \/scores -->)/;
const DETECTED = ['Killed', 'Timeout'];
const MISSED = ['Survived', 'NoCoverage'];

const {files} = JSON.parse(readFileSync('coverage/mutation/mutation.json', 'utf8'));
const rows = Object.entries(files)
  .map(([file, {mutants}]) => row(`\`${file}\``, mutants))
  .filter(([, valid]) => valid > 0)
  .sort(([a], [b]) => a.localeCompare(b));
const all = row(
  'all',
  Object.values(files).flatMap(({mutants}) => mutants),
);
const table = [['File', 'Mutants', 'Survivors', 'Score'], ['---', '--:', '--:', '--:'], ...rows, all]
  .map((cells) => `| ${cells.join(' | ')} |`)
  .join('\n');
const readme = readFileSync(README, 'utf8').replace(SCORES, `$1\n\n${table}\n\n$2`);
writeFileSync(README, await format(readme, {...(await resolveConfig(README)), parser: 'markdown'}));

function row(name, mutants) {
  const count = (statuses) => mutants.filter(({status}) => statuses.includes(status)).length;
  const [detected, missed] = [count(DETECTED), count(MISSED)];
  const valid = detected + missed;
  return [name, valid, missed, `${((detected / valid) * 100).toFixed(1)} %`];
}
