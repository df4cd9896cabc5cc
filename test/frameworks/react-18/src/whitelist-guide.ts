import {createComponent, type EventName} from '@lit/react';
import React from 'react';
import {
  GuideFaqElement,
  WhitelistGuideElement,
  type GuideReadyEvent,
  type LinkEvent,
  type ProgressChangeEvent,
} from 'whitelist-guide';

export const WhitelistGuide = createComponent({
  react: React,
  tagName: 'whitelist-guide',
  elementClass: WhitelistGuideElement,
  events: {
    onReady: 'guide-ready' as EventName<GuideReadyEvent>,
    onProgressChange: 'guide-progress-change' as EventName<ProgressChangeEvent>,
    onLink: 'guide-link' as EventName<LinkEvent>,
  },
});

export const GuideFaq = createComponent({
  react: React,
  tagName: 'guide-faq',
  elementClass: GuideFaqElement,
});
