import type {Target} from './target.js';

/** What a link into a guide says. */
export interface DeepLink {
  /** Id of the exchange. */
  readonly guide: string;
  readonly keyType?: string | undefined;
  readonly target?: Target | undefined;
}

/** Reads `#guide=bitmart&key-type=standard&step=standard-copy-list`, or the same with `faq=`; undefined for other fragments. */
export function parseDeepLink(hash: string): DeepLink | undefined {
  const fields = new Map(
    hash
      .replace(/^#/, '')
      .split('&')
      .map((field) => field.split('=') as [string, string | undefined])
      .filter((field): field is [string, string] => /^[a-z0-9-]+$/.test(field[1] ?? '')),
  );
  const guide = fields.get('guide');
  if (guide === undefined) return undefined;
  const step = fields.get('step');
  const faq = fields.get('faq');
  const target: Target | undefined =
    step !== undefined ? {kind: 'step', id: step} : faq !== undefined ? {kind: 'faq', id: faq} : undefined;
  return {guide, keyType: fields.get('key-type'), target};
}

/** Writes the fragment that `parseDeepLink` reads. */
export function formatDeepLink({guide, keyType, target}: DeepLink): string {
  const fields = [
    `guide=${guide}`,
    keyType === undefined ? undefined : `key-type=${keyType}`,
    target === undefined ? undefined : `${target.kind}=${target.id}`,
  ];
  return `#${fields.filter((field) => field !== undefined).join('&')}`;
}
