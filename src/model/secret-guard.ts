import {plainText, splitLines} from './ip-list-text.js';

const PEM = /-----BEGIN [A-Z0-9 ]+-----/;
/** What is no secret by itself, but nothing for this box either. Accents may be signs of their own. */
const KEY = String.raw`(?:api|access)[\s_-]*(?:key|schl\S{1,2}ssel|sleutel)|c[lh]ave (?:d[ea] )?api|مفتاح api`;
/** What exchanges call a secret, in the languages that the guides are there in. */
const SECRET = String.raw`(?:secret|private)[\s_-]*key|secret|memo|mnemonic|pass[\s_-]*(?:phrase|wor[dt])|kennwort|wachtwoord(?:zin)?|contrase\S{1,2}a|(?<!\p{L})senha|(?:geheime?[rn]?|privater?|priv\S{1,2})[\s_-]*(?:schl\S{1,2}ssel|sleutel)|c[lh]ave (?:secreta|privada)|(?:كلمة|عبارة) (?:المرور|السر)|مفتاح (?:ال)?(?:سري|خاص)`;
/** `Secret Key: …`, `"apiSecret": "…"`, `passphrase=…`, with one word for a value, or the value on the next line. */
const LABELLED = new RegExp(
  String.raw`(?:(${KEY})|${SECRET})["'”]?(\s*[:=]\s*|\s+)["'“]?([^\s,;"'”]{4,})(?:["'”,;]|\s*$)`,
  'gimu',
);
const SIGN = /^.*[:=\t].*$/;
/** An address or a range, or a try at one, with its label. */
const ADDRESS = /^(?:\p{L}[\w-]*[:=])?[\da-f.:]*(?:\d\.\d+\.\d|:[\da-f]*:)[\da-f.:]*(?:[/–-][\d.]*)?$/iu;
/** What the keys of several exchanges look like: figures of sixteen in groups of fixed lengths. */
const GROUPED = /^[\da-f]{8}-(?:(?:[\da-f]{4}-){3}[\da-f]{12}|[\da-f]{8}-[\da-f]{8}-[\da-f]{5})$/i;
const SHORTEST_TOKEN = 16;
/** From here on a token is looked at as a whole; below that, a host name such as ip-203-0-113-10 would look the same. */
const SHORTEST_WHOLE_TOKEN = 32;
const FEWEST_JUMPS = 4;
/** Longer than any word without a hyphen. */
const LONGEST_WORD = 40;

/**
 * Whether a text holds something that looks like an API key, a secret or a passphrase. It is for a box that takes
 * addresses, so it may doubt what is neither address nor word.
 */
export function looksLikeSecret(text: string): boolean {
  const plain = plainText(text);
  return PEM.test(plain) || hasLabelledValue(plain) || splitLines(plain).some(hasToken);
}

/** Without a sign between them, only a secret's label counts, and only a value with both figures and letters. */
function hasLabelledValue(text: string): boolean {
  return [...text.matchAll(LABELLED)].some(
    ([, key, between = '', value = '']) =>
      !ADDRESS.test(value) && (SIGN.test(between) || (!key && /^(?=.*\d)(?=.*\p{L}).{6}/u.test(value))),
  );
}

function hasToken(line: string): boolean {
  return line.split(/[\s,;|"'`“”‘’(){}<>[\]:.]+/).some((token) => {
    const parts = token.length < SHORTEST_WHOLE_TOKEN ? [] : [token];
    return GROUPED.test(token) || [...parts, ...token.split(/[-_/+=]/)].some(looksDrawn);
  });
}

/** Whether the characters look drawn at random: they jump between capitals, small letters and figures. */
function looksDrawn(token: string): boolean {
  if (token.length < SHORTEST_TOKEN || !/^[\w/+=-]+$/.test(token)) return false;
  if (/^[a-z]+$/i.test(token) && token.length > LONGEST_WORD) return true;
  const kinds = Array.from(token, kindOf);
  const jumps = kinds.filter((kind, index) => index > 0 && kind !== kinds[index - 1]).length;
  const share = kinds.includes('figure') ? 0.2 : 0.35;
  return jumps >= Math.max(FEWEST_JUMPS, token.length * share);
}

function kindOf(sign: string): string {
  return /\d/.test(sign) ? 'figure' : /[A-Z]/.test(sign) ? 'capital' : 'small';
}
