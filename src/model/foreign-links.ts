import type {Guide} from './guide.schema.js';
import {hostOf, isHostWithin} from './link-policy.js';
import type {Problem} from './problem.js';

/** Finds the links and media of a guide that lead to none of the domains. They are not followed, but shown as text. */
export function findForeignLinks(guide: Guide, domains: readonly string[]): readonly Problem[] {
  return addresses(guide).flatMap(({path, href}) => {
    const host = href === undefined ? undefined : hostOf(href);
    if (host === undefined || isHostWithin(host, domains)) return [];
    return [
      {
        path,
        message: `leads to ${host}, but links may only lead to ${domains.join(', ')}. Correct the address, or leave it out.`,
      },
    ];
  });
}

function addresses({
  links = [],
  steps,
  videos = [],
}: Guide): readonly {readonly path: string; readonly href: string | undefined}[] {
  return [
    ...links.map(({href}, index) => ({path: `links[${String(index)}].href`, href})),
    ...steps.flatMap((step, index) => [
      {path: `steps[${String(index)}].image.src`, href: step.image?.src},
      ...(step.substeps ?? []).map(({image}, sub) => ({
        path: `steps[${String(index)}].substeps[${String(sub)}].image.src`,
        href: image?.src,
      })),
    ]),
    ...videos.flatMap(({provider, reference, captions}, index) => [
      {path: `videos[${String(index)}].reference`, href: provider === 'file' ? reference : undefined},
      {path: `videos[${String(index)}].captions`, href: captions},
    ]),
  ];
}
