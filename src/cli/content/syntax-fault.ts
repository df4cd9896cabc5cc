import type {TextFault} from './json-tree.js';

const QUOTE = /^['‘’‚“”„«»]/;
/** A text that ends with such a quote, up to it: none is open within it that it could close. */
const CURLY_END = /^"[^"“„«‘‚]*?(?=[‘’‚“”„«»]\s*(?:[,:\]}]|$))/;
/** The same, where the parser took it to end with the quote that begins the next text. */
const CURLY_BEFORE = /("[^"“„«‘‚]*?)[‘’‚“”„«»]\s*[,:\]}][^"]*"$/;
const WORDS: Readonly<Record<string, string>> = {true: 'true', false: 'false', null: 'null', none: 'null'};
/** As much of the text before a fault as an author needs to find it again. */
const LONGEST_QUOTE = 40;

/** Says a syntax error of the JSON parser in words, and where an author who is no programmer repairs it. */
export function syntaxFault(code: string, text: string, offset: number): TextFault {
  const rest = text.slice(offset);
  const found = rest === '' ? 'the end of the file' : (/^(?:\w+|[^])/u.exec(rest)?.[0] ?? '');
  const previous = text.slice(0, offset).trimEnd().length - 1;
  if (
    /^(?:CommaExpected|InvalidSymbol)$/.test(code) &&
    /\d\s*$/.test(text.slice(0, offset)) &&
    /^\p{L}/u.test(rest)
  )
    return fault(offset, `found ${found} behind a number. A number stands alone: delete what follows it.`);
  if (code === 'CommaExpected')
    return fault(previous, `a comma is missing after this: ${endOf(text.slice(0, previous + 1))}`);
  if (text[previous] === ',' && /^[\]}]/.test(rest)) {
    return fault(previous, `nothing follows this comma but ${found}. Delete the comma.`);
  }
  const curly = curlyQuote(code, text, offset);
  if (curly !== undefined)
    return fault(
      curly,
      `this text ends with ${text[curly] ?? ''}, which is no quote in JSON. Use the straight double quote ".`,
    );
  return fault(offset, describe(code, found));
}

function fault(offset: number, message: string): TextFault {
  return {offset, path: '', message};
}

/** The end of a text, in one line. */
function endOf(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= LONGEST_QUOTE ? line : `…${line.slice(-LONGEST_QUOTE).replace(/^\S* /, '')}`;
}

/** Where a text ends with a quote that is none in JSON. */
function curlyQuote(code: string, text: string, offset: number): number | undefined {
  if (code === 'UnexpectedEndOfString') {
    const found = CURLY_END.exec(text.slice(offset).split(/[\r\n]/, 1)[0] ?? '');
    return found ? offset + found[0].length : undefined;
  }
  if (code !== 'InvalidSymbol') return undefined;
  const begin = Math.max(...['\n', '\r'].map((end) => text.lastIndexOf(end, offset))) + 1;
  const found = CURLY_BEFORE.exec(text.slice(begin, offset));
  return found ? begin + found.index + (found[1] ?? '').length : undefined;
}

function describe(code: string, found: string): string {
  switch (code) {
    case 'PropertyNameExpected':
      return `the name of a field in double quotes is expected here, found ${found}.`;
    case 'ValueExpected':
      return `a value is expected here, found ${found}.`;
    case 'ColonExpected':
      return `a colon is missing between the name of a field and its value, before ${found}.`;
    case 'CloseBraceExpected':
      return 'a closing } is missing: a block was begun, and not ended.';
    case 'CloseBracketExpected':
      return 'a closing ] is missing: a list was begun, and not ended.';
    case 'EndOfFileExpected':
      return `the file should end here, found ${found}. Is there one closing bracket too many?`;
    case 'InvalidCommentToken':
    case 'UnexpectedEndOfComment':
      return 'JSON has no comments. Delete this one.';
    case 'UnexpectedEndOfString':
      return 'this text has no closing double quote on its line.';
    case 'InvalidEscapeCharacter':
    case 'InvalidUnicode':
      return 'this text holds a backslash that means nothing. Write \\\\ for a backslash, \\" for a double quote.';
    case 'InvalidCharacter':
      return 'this text holds a tab or another control character. Write \\t for a tab, or a space.';
    case 'InvalidSymbol': {
      const word = WORDS[found.toLowerCase()];
      if (word !== undefined) return `found ${found}. Write ${word}, in lower case.`;
      return QUOTE.test(found)
        ? `${found} is no quote in JSON. Use the straight double quote ".`
        : `found ${found}, which is neither a text nor a number. A text stands in double quotes; a double quote inside of it is written \\".`;
    }
    default:
      return `${found} is no number. Write it as 5 or -0.5.`;
  }
}
