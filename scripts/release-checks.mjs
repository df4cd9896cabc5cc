/** What has to hold before a release. Each check answers with what is wrong and how to repair it, or with undefined. */
import {readFileSync} from 'node:fs';
import {cleanCommit, git} from './git.mjs';
import {passedCommit} from './passed-mark.mjs';

const ONE_VERSION = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

/** @typedef {{name: string, problem: () => string | undefined}} Check */

/** @returns {string} the version that package.json names */
export function releaseVersion() {
  return readJson('package.json').version;
}

/**
 * What every release needs, also one that is only tried.
 * @returns {readonly Check[]}
 */
export function releaseChecks() {
  return [
    {name: 'clean tree', problem: uncommitted},
    {name: 'one version', problem: disagreeingVersions},
    {name: 'free tag', problem: takenTag},
    {name: 'passed tests', problem: missingTests},
  ];
}

/**
 * What only the publication needs.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {readonly Check[]}
 */
export function publishChecks(env) {
  return [
    {name: 'a day in the changelog', problem: missingDay},
    {name: 'a public repository', problem: missingRepository},
    {name: 'CI with OIDC', problem: () => missingIdentity(env)},
  ];
}

function uncommitted() {
  const changes = git('status', '--porcelain');
  return changes === '' ? undefined : `These files differ from the commit:\n${changes}\nCommit them.`;
}

function disagreeingVersions() {
  const version = releaseVersion();
  if (!ONE_VERSION.test(version)) return `package.json: ${version} is no version.`;
  const lock = readJson('package-lock.json');
  const named = {
    'package-lock.json': lock.version,
    'package-lock.json, packages[""]': lock.packages?.['']?.version,
    'src/version.ts': /VERSION = '([^']*)'/.exec(read('src/version.ts'))?.[1],
    'CHANGELOG.md': topEntry().version,
  };
  const others = Object.entries(named).filter(([, other]) => other !== version);
  if (others.length === 0) return undefined;
  return others.map(([file, other]) => `package.json says ${version}, ${file} says ${other}.`).join('\n');
}

/** A tag at this very commit is fine: it may be what has started the release. */
function takenTag() {
  const tag = `v${releaseVersion()}`;
  const [commit] = git('tag', '--list', tag) === '' ? [] : git('rev-list', '-1', tag).split('\n');
  if (commit === undefined || commit === git('rev-parse', 'HEAD')) return undefined;
  return `The tag ${tag} stands at ${commit.slice(0, 12)} already. Raise the version.`;
}

function missingTests() {
  const commit = git('rev-parse', 'HEAD');
  const passed = passedCommit();
  if (passed === commit) return undefined;
  const last = passed === undefined ? 'They never have' : `Last at ${passed.slice(0, 12)}`;
  return `The tests have not passed at ${commit.slice(0, 12)}. ${last}. Run npm test${cleanCommit() ? '' : ' on a clean tree'}.`;
}

function missingDay() {
  const {version, day} = topEntry();
  if (/^\d{4}-\d{2}-\d{2}$/.test(day ?? '')) return undefined;
  return `CHANGELOG.md says "${day}" for ${version}. Write the day of the release.`;
}

/** npm holds it against the repository in which the job runs. */
function missingRepository() {
  const {repository} = readJson('package.json');
  const url = typeof repository === 'string' ? repository : repository?.url;
  return url ? undefined : 'package.json has no "repository": provenance names the one it was built from.';
}

/** Where npm gets the token that it signs the provenance with: GitHub Actions and GitLab CI/CD. */
function missingIdentity({CI, ACTIONS_ID_TOKEN_REQUEST_URL, SIGSTORE_ID_TOKEN}) {
  if (CI && (ACTIONS_ID_TOKEN_REQUEST_URL || SIGSTORE_ID_TOKEN)) return undefined;
  return 'There is no OIDC token here. Publish from a job of GitHub Actions (id-token: write) or GitLab CI/CD (SIGSTORE_ID_TOKEN).';
}

/** The newest entry: `## [0.1.0] - 2026-01-31`. */
function topEntry() {
  const [, version, day] = /^## \[([^\]]+)\](?: - (.+))?$/m.exec(read('CHANGELOG.md')) ?? [];
  return {version, day};
}

function readJson(file) {
  return JSON.parse(read(file));
}

function read(file) {
  return readFileSync(file, 'utf8');
}
