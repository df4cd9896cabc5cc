export {formatList} from '../../model/format-list.js';
