/** A place in the guide. Each time that it is pointed at makes a new object, so that it can be shown again. */
export interface Target {
  readonly kind: 'step' | 'faq';
  readonly id: string;
}
