import type {Command} from './command.js';

/** All commands, in the order of the help. A call loads the code of its own one only. */
export const COMMANDS = {
  new: async () => (await import('./commands/new.js')).newCommand,
  import: async () => (await import('./commands/import.js')).importCommand,
  check: async () => (await import('./commands/check.js')).checkCommand,
  preview: async () => (await import('./commands/preview.js')).previewCommand,
  export: async () => (await import('./commands/export.js')).exportCommand,
  links: async () => (await import('./commands/links.js')).linksCommand,
  prerender: async () => (await import('./commands/prerender.js')).prerenderCommand,
  site: async () => (await import('./commands/site.js')).siteCommand,
  schema: async () => (await import('./commands/schema.js')).schemaCommand,
  index: async () => (await import('./commands/content-index.js')).indexCommand,
  'build-content': async () => (await import('./commands/build-content.js')).buildContentCommand,
  'build-pages': async () => (await import('./commands/build-pages.js')).buildPagesCommand,
} as const satisfies Readonly<Record<string, () => Promise<Command>>>;

/** The command of a name, or undefined if there is none. */
export async function findCommand(name: string): Promise<Command | undefined> {
  return Object.hasOwn(COMMANDS, name) ? COMMANDS[name as keyof typeof COMMANDS]() : undefined;
}

/** All of them, for the help. */
export async function loadCommands(): Promise<readonly Command[]> {
  return Promise.all(Object.values(COMMANDS).map((load) => load()));
}
