/** What runs a guide of an element's own. It arrives while the content is on its way. */
import {hostStyles} from './host.styles.js';
import {textStyles} from './text.styles.js';

export {GuideController} from '../../context/guide-controller.js';
export {renderIcon} from './icon.js';

export const coreStyles = [hostStyles, textStyles];
