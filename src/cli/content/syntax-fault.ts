import type {TextFault} from './json-tree.js';

const QUOTE = /^['‘’‚“”„«»]/;

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
  if (code === 'CommaExpected') return fault(previous, 'a comma is missing after this.');
  if (text[previous] === ',' && /^[\]}]/.test(rest)) {
    return fault(previous, `nothing follows this comma but ${found}. Delete the comma.`);
  }
  return fault(offset, describe(code, found));
}

function fault(offset: number, message: string): TextFault {
  return {offset, path: '', message};
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
    case 'InvalidSymbol':
      return QUOTE.test(found)
        ? `${found} is no quote in JSON. Use the straight double quote ".`
        : `found ${found}, which is neither a text nor a number. A text stands in double quotes; a double quote inside of it is written \\".`;
    default:
      return `${found} is no number. Write it as 5 or -0.5.`;
  }
}
