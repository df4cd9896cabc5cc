import {PROGRESS_VERSION} from './progress.schema.js';

type Stored = Readonly<Record<string, unknown>>;

/** Each makes the next version of its own. Version 2 added names of accounts; what version 1 has stays as it was. */
const migrations: Readonly<Record<number, (stored: Stored) => Stored>> = {
  1: (stored) => ({...stored, version: 2}),
};

/** Brings stored progress of an older version up to the newest. What is none of these is given back as it is. */
export function migrateProgress(data: unknown): unknown {
  let stored = data;
  for (let version = versionOf(stored); version < PROGRESS_VERSION; version = versionOf(stored)) {
    const migrate = migrations[version];
    if (!migrate) break;
    stored = migrate(stored as Stored);
  }
  return stored;
}

/** Whether progress was stored by a newer release: it must not be overwritten by this one. */
export function isNewerProgress(data: unknown): boolean {
  return versionOf(data) > PROGRESS_VERSION;
}

function versionOf(data: unknown): number {
  const {version} = (typeof data === 'object' && data !== null ? data : {}) as {version?: unknown};
  return typeof version === 'number' ? version : 0;
}
