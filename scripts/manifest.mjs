/** Reads the public API out of the elements' JSDoc: for custom-elements.json, the README and the editor data. */
import {cli} from '@custom-elements-manifest/analyzer/cli.js';

export async function createManifest() {
  const manifest = await cli({argv: ['analyze', '--quiet'], noWrite: true});
  const elements = manifest.modules.flatMap(({declarations}) => declarations);
  if (elements.length === 0) throw new Error('src/elements holds no public element: is @element missing?');
  return manifest;
}
