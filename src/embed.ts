import './clobber-guard.js';
import {definePlain} from './define-elements.js';
import {isPolicyRefused} from './lit-policy.js';
import {VERSION} from './version.js';

// Without its policy Lit cannot render: then the elements stay undefined, and what the page has put into them is shown.
if (isPolicyRefused())
  console.warn(`whitelist-guide ${VERSION} stands back: trusted-types refuse "lit-html".`);
else definePlain();
