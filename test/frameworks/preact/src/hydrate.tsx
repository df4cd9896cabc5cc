import 'preact/debug';
import 'whitelist-guide/define';
import {hydrate} from 'preact';
import {App} from './app';

hydrate(<App />, document.getElementById('root')!);
