import {MemoryProgressStore} from '../../src/state/memory-progress-store.js';
import {FakeProgressStore} from '../helpers/fakes.js';
import {describeProgressStore} from '../helpers/progress-store-contract.js';

describeProgressStore('MemoryProgressStore', () => new MemoryProgressStore());
describeProgressStore('The fake of the tests', () => new FakeProgressStore());
