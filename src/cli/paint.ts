const CODES = {bold: [1, 22], red: [31, 39], green: [32, 39], cyan: [36, 39], yellow: [33, 39]} as const;

export type Paint = (style: keyof typeof CODES, text: string) => string;

/** Colours text for a terminal that shows colours, and leaves it as it is for any other. */
export function painter(colours: boolean): Paint {
  if (!colours) return (_, text) => text;
  return (style, text) => {
    const [on, off] = CODES[style];
    return `\u001b[${on}m${text}\u001b[${off}m`;
  };
}
