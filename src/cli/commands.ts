import type {Command} from './command.js';
import {buildContentCommand} from './commands/build-content.js';
import {checkCommand} from './commands/check.js';
import {indexCommand} from './commands/content-index.js';
import {schemaCommand} from './commands/schema.js';

/** All commands, in the order of the help. */
export const COMMANDS: readonly Command[] = [checkCommand, schemaCommand, indexCommand, buildContentCommand];
