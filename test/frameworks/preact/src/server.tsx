import 'whitelist-guide/define';
import {renderToString} from 'preact-render-to-string';
import {App} from './app';

console.log(renderToString(<App />));
