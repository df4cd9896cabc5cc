/** What no reader sees: zero-width characters, soft hyphens, direction marks, byte-order marks. */
const INVISIBLE = /\p{Cf}/gu;
/** A double-byte keyboard writes its own figures, letters and signs, each at this distance from the plain ones. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_DISTANCE = 0xfee0;
const IDEOGRAPHIC_STOP = /[\u3002\uff61]/g;
/** Of HTML only: <fe80::1>, <https://…> and <IP 203.0.113.5> hold what the reader means. */
const TAG = /<\/?[a-z][\w-]*(?::[a-z][\w-]*)?(?:\s[^<>=]*=[^<>]*|\s*\/?)>/gi;
const ESCAPED_SPACE = /\\[nrt]/g;
/** Two addresses with a dash or one of these words between them are one range, however the dash is spaced. */
const UNTIL = String.raw`\s*(?:[-–—−~〜]|\s(?:to|through|thru|bis|tot(?: en met)?|t\/m|hasta|a|até|إلى|حتى)\s)\s*`;
const SPACED_RANGE = new RegExp(
  String.raw`(\d\.\d+)${UNTIL}(?=\d+\.\d)|(:[\da-f]+|::)${UNTIL}(?=[\da-f]*:[\da-f:])`,
  'gi',
);
/** The length of a range, or its mask, belongs to the address before it. */
const SPACED_SLASH = /([.:][\da-f]*)\s*\/\s*(?=255\.|\d+(?![\d.:]))/gi;
const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/;
const SEPARATORS = /[\s\p{Cc},;،؛、|(){}<>"'`´\p{Pi}\p{Pf}„‚]+/u;

/** A pasted text as plain characters: what is invisible is gone, what is written in double width is single. */
export function plainText(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_DISTANCE))
    .replace(IDEOGRAPHIC_STOP, '.');
}

export function splitLines(text: string): readonly string[] {
  return text.split(LINE_END);
}

/** What stands between separators, quotes and round brackets on one line. */
export function splitLine(line: string): readonly string[] {
  return line
    .replace(TAG, ' ')
    .replace(ESCAPED_SPACE, ' ')
    .replace(SPACED_RANGE, '$1$2-')
    .replace(SPACED_SLASH, '$1/')
    .split(SEPARATORS)
    .filter((piece) => piece !== '');
}
