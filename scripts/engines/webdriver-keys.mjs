/** The keys without a character, as WebDriver numbers them (https://w3c.github.io/webdriver/#keyboard-actions). */
const CODES = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE006',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/** The code of a key by its name, or by the character that it writes. */
export function codeOf(key) {
  const code = CODES[key] ?? key;
  if ([...code].length === 1) return code;
  throw new Error(`There is no key ${key} in scripts/engines/webdriver-keys.mjs.`);
}
