import {readFileSync} from 'node:fs';
import {UsageError} from '../command.js';
import type {ContentFile} from '../content/find-content.js';
import {JsonDocument, type Position} from '../content/json-document.js';
import {NPX} from '../help.js';
import {ALTRADY_HOST} from '../../model/link-policy.js';
import {formatPath} from '../../model/problem.js';

export type AddressKind = 'source' | 'link' | 'image' | 'video' | 'captions';

/** An address in a content file, and where it stands. */
export interface Address extends Position {
  /** Absolute path of the file. */
  readonly file: string;
  readonly path: string;
  readonly kind: AddressKind;
  readonly url: string;
  /** The domains that links of its guide may lead to. */
  readonly domains: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;
type Found = Pick<Address, 'kind' | 'url'> & {readonly path: readonly PropertyKey[]};

const KINDS: Readonly<Record<string, AddressKind>> = {
  url: 'source',
  href: 'link',
  src: 'image',
  captions: 'captions',
};

/**
 * Finds the addresses in the file as it is written: those of shared entries are found where they are written too.
 * @throws {UsageError} if the file is no JSON
 */
export function findAddresses({path: file}: ContentFile, shown: string): readonly Address[] {
  const document = new JsonDocument(readFileSync(file));
  if (document.data === undefined)
    throw new UsageError(`${shown} cannot be read. Find out why: ${NPX} check ${shown}`);
  const domains = [ALTRADY_HOST, ...ownHosts(document.data)];
  return addressesIn(document.data, []).map(({path: keys, ...found}) => {
    const path = formatPath(keys);
    return {...found, file, path, domains, ...document.positionOf(path)};
  });
}

function addressesIn(value: unknown, path: readonly PropertyKey[]): readonly Found[] {
  if (Array.isArray(value))
    return value.flatMap((entry: unknown, index) => addressesIn(entry, [...path, index]));
  if (!isFields(value)) return [];
  return Object.entries(value).flatMap(([key, field]) => {
    const at = [...path, key];
    if (typeof field !== 'string') return addressesIn(field, at);
    const kind = key === 'reference' && value.provider === 'file' ? 'video' : KINDS[key];
    return kind ? [{kind, url: field, path: at}] : [];
  });
}

function ownHosts(guide: unknown): readonly string[] {
  const exchange = isFields(guide) ? guide.exchange : undefined;
  const hosts = isFields(exchange) ? exchange.hosts : undefined;
  return Array.isArray(hosts) ? hosts.filter((host) => typeof host === 'string') : [];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
