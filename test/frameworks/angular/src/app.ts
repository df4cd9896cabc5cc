import {Component, CUSTOM_ELEMENTS_SCHEMA, ElementRef, signal, viewChild} from '@angular/core';
import type {GuideReadyEvent, LinkEvent, ProgressChangeEvent, WhitelistGuideElement} from 'whitelist-guide';
import {accounts, ipAddresses, ownContent} from './page-data';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './app.html',
})
export class App {
  readonly accounts = accounts;
  readonly ipAddresses = ipAddresses;
  readonly ownContent = ownContent;

  readonly guide = viewChild<ElementRef<WhitelistGuideElement>>('guide');
  readonly isOther = signal(false);
  readonly isOwn = signal(false);
  readonly isShown = signal(true);
  readonly isHidden = signal(false);
  readonly hasPicker = signal(false);
  readonly title = signal('');
  readonly loads = signal(0);
  readonly progress = signal('');
  readonly link = signal('');
  readonly clicks = signal(0);

  reload() {
    this.guide()?.nativeElement.reload();
  }

  handleReady(event: GuideReadyEvent) {
    this.title.set(event.guide.title);
    this.loads.update((count) => count + 1);
  }

  handleProgress({completed, total}: ProgressChangeEvent) {
    this.progress.set(`${completed} of ${total}`);
  }

  handleLink(event: LinkEvent) {
    event.preventDefault();
    this.link.set(event.purpose);
  }
}
