/**
 * The policies under which the embed matrix opens each page. None allows more than the documents ask for: `allowed`
 * says what this is for the way in that the page takes.
 *
 * @typedef {object} Allowed
 * @property {string} scripts the host of our script, or 'none' where the page has none
 * @property {string} hashes of our scripts, and of the import map that names them
 * @property {string} styles the host of our style sheet, or 'none'
 * @property {string} frames the host of our frame, or 'none'
 */

/** The policy that keeps Lit from rendering. */
export const REFUSING = 'Trusted Types, Lit refused';

/** @type {Readonly<Record<string, (allowed: Allowed) => string | undefined>>} */
export const POLICIES = {
  none: () => undefined,
  'strict, nonce': (allowed) => strict(allowed, "'nonce-page'"),
  'strict, hashes': (allowed) => strict(allowed, allowed.hashes),
  'strict-dynamic': (allowed) => strict(allowed, "'nonce-page' 'strict-dynamic'"),
  'style-src': ({styles}) => `style-src ${styles}`,
  'Trusted Types, Lit allowed': () => trustedTypes('lit-html'),
  [REFUSING]: () => trustedTypes('dompurify'),
};

const trustedTypes = (name) => `require-trusted-types-for 'script'; trusted-types ${name}`;

function strict({scripts, styles, frames}, trusted) {
  return [
    "default-src 'none'",
    `script-src ${scripts === "'none'" ? scripts : trusted}`,
    `connect-src ${scripts}`,
    `style-src ${styles}`,
    `frame-src ${frames}`,
    "img-src 'self'", // For the icon of the page.
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
