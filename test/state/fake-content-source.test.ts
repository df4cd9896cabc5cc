import {describeContentSource} from '../helpers/content-source-contract.js';
import {FakeContentSource} from '../helpers/fakes.js';

describeContentSource('The fake of the tests', (content) => new FakeContentSource(content));
