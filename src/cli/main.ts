import {runCli} from './run-cli.js';

const {stdout, stderr, env} = process;

// Who reads along may have seen enough: `new … --stdout | head`.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await runCli(process.argv.slice(2), {
  out: (text) => void stdout.write(text),
  error: (text) => void stderr.write(text),
  colours: stdout.isTTY && !env.NO_COLOR,
  folder: process.cwd(),
});
