import {readFileSync} from 'node:fs';
import {renderApplication} from '@angular/platform-server';
import bootstrap from './main.server';

/** The page without the application, as the build leaves it for a server. */
const document = readFileSync('dist-hydrate/browser/index.csr.html', 'utf8');

console.log(await renderApplication(bootstrap, {document, url: '/'}));
