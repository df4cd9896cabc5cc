export {isHearsay} from '../../model/trust.js';
