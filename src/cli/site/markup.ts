import {escapeText} from '../../server/escape.js';

/** Markup that may stand in a page as it is. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What can stand in a template; nothing is written where there is nothing. */
type Value = string | Markup | readonly Value[] | undefined;

/** Markup from a template. Every text that is put in is escaped, so content cannot become markup, whatever it says. */
export function markup(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const pieces = strings.map((piece, index) => (index === 0 ? '' : written(values[index - 1])) + piece);
  return new Markup(pieces.join(''));
}

function written(value: Value): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return escapeText(value);
  return value instanceof Markup ? value.text : value.map(written).join('');
}
