/**
 * Rewrites the styles of an element so that they count in the shadow roots of its own stand-ins only. Then one sheet
 * holds the styles of all elements, and every shadow root links to the same file.
 *
 * @param gate a simple selector for the host
 */
export function gateStyles(css: string, gate: string): string {
  return gateRules(css.replace(/\/\*[^]*?\*\//g, ''), gate);
}

function gateRules(css: string, gate: string): string {
  return blocks(css)
    .map(({prelude, body}) => {
      if (/^@(?:media|container|supports)\b/.test(prelude)) return `${prelude}{${gateRules(body, gate)}}\n`;
      if (prelude.startsWith('@')) return `${prelude}{${squeezed(body)}}\n`;
      const selectors = splitList(prelude).map((selector) => gateSelector(selector, gate));
      return `${selectors.join(',')}{${squeezed(body)}}\n`;
    })
    .join('');
}

function gateSelector(selector: string, gate: string): string {
  // What stands for an element has no code, but a mark where the element would have it.
  const neutral = selector.replace(/:defined\b/g, '[data-brought]');
  const host = /^:host(?:\((.*?)\))?(?=$|[\s:>+~])/.exec(neutral);
  if (!host) return `:host(${gate}) ${neutral}`;
  return `:host(${gate}${host[1] ?? ''})${neutral.slice(host[0].length)}`;
}

interface Block {
  readonly prelude: string;
  readonly body: string;
}

/** The blocks of a style sheet, without looking into them. */
function blocks(css: string): readonly Block[] {
  const found: Block[] = [];
  let start = 0;
  let depth = 0;
  let open = 0;
  for (let index = 0; index < css.length; index++) {
    if (css[index] === '{') {
      if (depth === 0) open = index;
      depth++;
    } else if (css[index] === '}') {
      depth--;
      if (depth > 0) continue;
      found.push({prelude: squeezed(css.slice(start, open)), body: css.slice(open + 1, index)});
      start = index + 1;
    }
  }
  return found;
}

/** The selectors of a list; commas within brackets are no ends. */
function splitList(list: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const character of list) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (character === ',' && depth === 0) {
      parts.push(part.trim());
      part = '';
    } else part += character;
  }
  return [...parts, part.trim()];
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
