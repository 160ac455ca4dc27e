import { faultInOptions } from '../src/build/options.ts';

// Runs Astro's command with the settings that every use of it here needs, in any shell.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
// Else the server leaves the terminal when it believes that a program started it.
process.env.ASTRO_DEV_BACKGROUND = '0';

const [, , command, ...args] = process.argv;
const fault = command === 'build' ? faultInOptions(args, process.env) : undefined;
if (fault === undefined) {
  const astro = new URL('../node_modules/astro/bin/astro.mjs', import.meta.url);
  await import(astro.href);
} else {
  console.error(fault);
  process.exitCode = 1;
}
