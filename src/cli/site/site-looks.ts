import {contentStyles} from './content.styles.js';
import {frameStyles} from './frame.styles.js';

/** In the browser's tab, and beside the name of the site. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="9" fill="#0b57d0"/><path d="M9.5 11h2.5M9.5 16h2.5M9.5 21h2.5" stroke="#fff" stroke-opacity=".65" stroke-width="2.6" stroke-linecap="round"/><path d="m15 16.2 2.9 2.9 5.1-6" fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/></svg>
`;

/** The sheet of every page. */
export const SHEET = frameStyles.cssText + contentStyles.cssText;
