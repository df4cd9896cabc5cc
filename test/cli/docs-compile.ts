import {join} from 'node:path';
import ts from 'typescript';
import {PROJECT} from './helpers.js';

const FILE = join(PROJECT, 'docs/snippet.ts');
/** The entries of the package, as they are before a build. */
const PATHS = {'whitelist-guide': ['./src/index.ts'], 'whitelist-guide/define': ['./src/define.ts']};

/** What the compiler says of a piece of TypeScript in an application that uses the package; it is not written anywhere. */
export function compileProblems(code: string): readonly string[] {
  const read = ts.readConfigFile(join(PROJECT, 'tsconfig.json'), (file) => ts.sys.readFile(file));
  const {options} = ts.convertCompilerOptionsFromJson(
    (read.config as {readonly compilerOptions: unknown}).compilerOptions,
    PROJECT,
  );
  const settings = {...options, paths: PATHS, types: []};
  const host = ts.createCompilerHost(settings);
  const fileExists = host.fileExists.bind(host);
  const getSourceFile = host.getSourceFile.bind(host);
  host.fileExists = (file) => file === FILE || fileExists(file);
  host.getSourceFile = (file, ...rest) =>
    file === FILE ? ts.createSourceFile(file, code, ts.ScriptTarget.ES2022) : getSourceFile(file, ...rest);
  const program = ts.createProgram([FILE], settings, host);
  const file = program.getSourceFile(FILE);
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
    ({messageText}) => ts.flattenDiagnosticMessageText(messageText, ' '),
  );
}
