import {defineElements} from '../../src/index.js';

/* What a second copy of the script does when it is included once more. It must be silent. */
defineElements();
