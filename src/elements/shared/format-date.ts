export {formatDate} from '../../model/format-date.js';
