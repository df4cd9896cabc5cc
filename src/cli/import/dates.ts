/** A day, and how it was read. */
export interface ReadDate {
  /** `2025-12-01` */
  readonly day: string;
  /** What a person has to confirm, or undefined where the date can only be read one way. */
  readonly doubt?: string;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Reads a date in figures, day first as Altrady's help centre writes it, or with an English month. */
export function readDate(text: string): ReadDate | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year !== undefined) return dated(Number(year), Number(month), Number(day));
  const [, first, second, last] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (first !== undefined) return inFigures(Number(first), Number(second), Number(last));
  const [, before, name = '', after, inYear] =
    /^(?:(\d{1,2})\.? )?(\p{L}{3,9})\.?(?: (\d{1,2}),?)? (\d{4})$/u.exec(text) ?? [];
  return dated(Number(inYear), MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1, Number(before ?? after));
}

function inFigures(first: number, second: number, year: number): ReadDate | undefined {
  const dayFirst = dated(year, second, first);
  const monthFirst = dated(year, first, second);
  if (!dayFirst || !monthFirst || dayFirst.day === monthFirst.day) return dayFirst ?? monthFirst;
  const doubt = `read day first, as Altrady’s help centre writes it; month first it would be ${monthFirst.day}`;
  return {...dayFirst, doubt};
}

function dated(year: number, month: number, day: number): ReadDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1000;
  return exists ? {day: date.toISOString().slice(0, 10)} : undefined;
}
