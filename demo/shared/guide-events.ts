type EventMap = GlobalEventHandlersEventMap;

/** Every public event of a guide: all but the requests, which stay within it. */
export type GuideEventName = Exclude<keyof EventMap & `guide-${string}`, `${string}-request`>;
export type EventFields = Readonly<Record<string, string | number | boolean | undefined>>;

/** An event that the map gains and this record lacks does not compile. */
const describers: {readonly [Name in GuideEventName]: (event: EventMap[Name]) => EventFields} = {
  'guide-ready': ({guide}) => ({guide: guide.title, locale: guide.locale}),
  'guide-error': ({code, message, path, url}) => ({code, message, path, url}),
  'guide-progress-change': ({completed, total}) => ({completed, total}),
  'guide-key-type-change': ({keyType, previous}) => ({keyType, previous}),
  'guide-account-change': ({account}) => ({account}),
  'guide-complete': ({exchange, account}) => ({exchange, account}),
  'guide-link': ({purpose, href}) => ({purpose, href}),
  'guide-ip-copy': ({count}) => ({count}),
  'guide-video-play': ({video, provider}) => ({video, provider}),
  'guide-feedback': ({helpful, comment}) => ({helpful, comment}),
};

/** Tells of each public event of a guide, with the fields that are worth reading. */
export function listenToGuide(
  guide: HTMLElement,
  tell: (name: GuideEventName, fields: EventFields) => void,
): void {
  for (const name of Object.keys(describers) as GuideEventName[]) {
    guide.addEventListener(name, (event) => {
      tell(name, describers[name](event as never));
    });
  }
}
