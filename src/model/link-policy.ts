/** A domain name in lower case, without port, path or trailing dot. */
export const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/;

/**
 * An https address in its plainest form: printable ASCII, no user, no port, no backslash, no quote.
 * It is held against the raw string: URL parsers forgive tabs, backslashes and missing slashes, and so hide the host.
 */
export const HTTPS_URL =
  /^https:\/\/((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9])(?:[/?#][\x21\x23-\x26\x28-\x3b\x3d\x3f-\x5b\x5d-\x5f\x61-\x7a\x7e]*)?$/;

/** Altrady's own domain: links to it are allowed in every guide. */
export const ALTRADY_HOST = 'altrady.com';

/** The host of an address in the form that guides may use, or undefined for any other text. */
export function hostOf(href: string): string | undefined {
  return HTTPS_URL.exec(href)?.[1];
}

/** Whether a host is one of the domains, or lies below one of them. */
export function isHostWithin(host: string, domains: readonly string[]): boolean {
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

/** Whether a guide may make this address a link: plain https, on one of the domains. */
export function isAllowedLink(href: string, domains: readonly string[]): boolean {
  const host = hostOf(href);
  return host !== undefined && isHostWithin(host, domains);
}
