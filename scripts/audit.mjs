/**
 * Asks the registry whether a package in the lock file has a known vulnerability. Ends with 1 if one has, and with 2
 * if the registry could not be asked: then nothing is known.
 */
import {spawnSync} from 'node:child_process';

const scopes = [
  ['what a release carries', ['--omit=dev']],
  ['everything that is installed', []],
];

for (const [what, options] of scopes) {
  const {stdout} = spawnSync('npm', ['audit', '--json', ...options], {encoding: 'utf8'});
  const report = parse(stdout);
  if (!report?.metadata?.vulnerabilities) {
    const reason = report?.message ?? report?.error?.summary ?? '';
    console.error(`${what}: the registry could not be asked, so nothing is known. ${reason}`.trim());
    process.exitCode ||= 2;
    continue;
  }
  const {total, ...levels} = report.metadata.vulnerabilities;
  const found = Object.entries(levels).flatMap(([level, count]) => (count > 0 ? [`${count} ${level}`] : []));
  console.log(
    `${what}: ${total} packages with known vulnerabilities${total > 0 ? ` (${found.join(', ')})` : ''}`,
  );
  for (const {name, severity, via} of Object.values(report.vulnerabilities))
    console.error(`- ${name}: ${severity}, ${via.map((one) => one.url ?? one).join(' ')}`);
  if (total > 0) process.exitCode = 1;
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
