type Events = HTMLElementEventMap;

/** The next event of a type, with its fields. */
export function nextEvent<K extends keyof Events>(target: HTMLElement, type: K): Promise<Events[K]> {
  return new Promise((resolve) => {
    target.addEventListener(type, resolve, {once: true});
  });
}

const PUBLIC_TYPES = [
  'guide-ready',
  'guide-error',
  'guide-progress-change',
  'guide-key-type-change',
  'guide-account-change',
  'guide-complete',
] as const;

/** What a page hears from a guide, in order; events that come later are added. */
export function heard(target: EventTarget): readonly Event[] {
  const events: Event[] = [];
  for (const type of PUBLIC_TYPES) target.addEventListener(type, (event) => events.push(event));
  return events;
}

export function typesOf(events: readonly Event[]): readonly string[] {
  return events.map(({type}) => type);
}
