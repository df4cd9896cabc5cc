import './clobber-guard.js';
import './define.js';
