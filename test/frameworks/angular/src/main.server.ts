import 'whitelist-guide/define';
import {bootstrapApplication, type BootstrapContext, provideClientHydration} from '@angular/platform-browser';
import {provideServerRendering} from '@angular/platform-server';
import {App} from './app';

const providers = [provideServerRendering(), provideClientHydration()];

export default (context: BootstrapContext) => bootstrapApplication(App, {providers}, context);
