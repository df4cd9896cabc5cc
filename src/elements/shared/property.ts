import type {LitElement, PropertyDeclaration} from 'lit';

/**
 * Makes a field a reactive property, as Lit's own decorator does. That one also knows the standard form of decorators,
 * which no build tool here writes yet; it would cost a page twice the bytes.
 */
export function property(options?: PropertyDeclaration) {
  return (prototype: LitElement, name: PropertyKey): void => {
    (prototype.constructor as typeof LitElement).createProperty(name, options);
  };
}
