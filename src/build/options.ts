import { didYouMean } from './content/nearest.ts';

const OWN = ['--index-links', '--for-disk', '--compress'] as const;

/** Those of Astro that a build takes. */
const ASTROS = [
  ...['--outDir', '--mode', '--config', '--root', '--site', '--base', '--force', '--devOutput'],
  ...['--silent', '--verbose', '--json', '--level', '--help', '--version'],
];

const asked = (option: (typeof OWN)[number]) => process.argv.includes(option);

/** What `npm run build -- --…` can ask for. */
export const options = {
  /** Links name the index.html they lead to: for a host that does not look for it. */
  indexLinks: asked('--index-links') || asked('--for-disk'),
  /** The pages carry no script: for reading and printing from disk. */
  forDisk: asked('--for-disk'),
  /** Each text file gets compressed copies beside it. */
  compress: asked('--compress'),
};

/** As Astro reads them: `--out-dir=x` and `--no-outDir` are of `--outDir`. */
function astroName(written: string): string {
  const [name = ''] = written.replace(/^--no-/, '--').split('=');
  return name.replace(/(?<=\w)-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * What is wrong with what a build is asked for, with its remedy; undefined when it can be done.
 *
 * @param args what is written after `npm run build --`
 * @param env where npm leaves a trace of an option that it took for one of its own
 */
export function faultInOptions(args: readonly string[], env: NodeJS.ProcessEnv = {}): string | undefined {
  const kept = OWN.find((name) => env[`npm_config_${name.slice(2).replaceAll('-', '_')}`] !== undefined);
  if (kept) return `Write "--" before "${kept}", or npm keeps it to itself: npm run build -- ${kept}`;
  const all: string[] = [...OWN, ...ASTROS];
  const unknown = args.find((arg, at) => {
    // What follows an option of Astro's may be its value.
    if (!arg.startsWith('-')) return !ASTROS.includes(astroName(args[at - 1] ?? ''));
    return arg !== '-h' && !all.includes(arg) && !ASTROS.includes(astroName(arg));
  });
  if (unknown === undefined) return undefined;
  return `A build has no option "${unknown}": ${didYouMean(unknown, all, 'Options')}`;
}
