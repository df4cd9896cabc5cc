import {runCli} from './run-cli.js';

const {stdout, stderr, env} = process;

process.exitCode = await runCli(process.argv.slice(2), {
  out: (text) => void stdout.write(text),
  error: (text) => void stderr.write(text),
  colours: stdout.isTTY && !env.NO_COLOR,
  folder: process.cwd(),
});
