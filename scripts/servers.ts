import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Something that the built site is tried on: a web server, or a browser that npm does not bring. */
export interface Program {
  name: string;
  /** Its executable; Debian's Apache is called apache2, others' httpd. */
  commands: readonly string[];
  /** The packages that bring it to Debian; without one it comes with npm or with the system. */
  packages?: readonly string[];
}

export const SERVERS = {
  nginx: { name: 'nginx', commands: ['nginx'], packages: ['nginx'] },
  apache: {
    name: 'Apache httpd',
    commands: ['apache2', 'httpd'],
    packages: ['apache2-bin', 'media-types'],
  },
  caddy: { name: 'Caddy', commands: ['caddy'], packages: ['caddy'] },
  lighttpd: { name: 'lighttpd', commands: ['lighttpd'], packages: ['lighttpd', 'perl'] },
  busybox: { name: 'busybox httpd', commands: ['busybox'], packages: ['busybox'] },
  python: { name: "Python's http.server", commands: ['python3'], packages: ['python3'] },
  serve: { name: 'npx serve', commands: ['serve'] },
} satisfies Record<string, Program>;

export type ServerId = keyof typeof SERVERS;

/** The engine of Safari, and a screen for it. */
const ENGINES = {
  webkit: { name: 'WebKit', commands: ['WebKitWebDriver'], packages: ['webkit2gtk-driver'] },
  screen: { name: 'Xvfb', commands: ['xvfb-run'], packages: ['xvfb', 'xauth'] },
} satisfies Record<string, Program>;

const PROGRAMS = { ...SERVERS, ...ENGINES };

type ProgramId = keyof typeof PROGRAMS;

// Not on everybody's PATH, and where Debian puts servers.
const FOLDERS = ['/usr/sbin', '/usr/local/sbin'];

/** The executable of a program, or undefined where it is not installed. */
export function findProgram(id: ProgramId): string | undefined {
  const { commands } = PROGRAMS[id];
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...FOLDERS];
  return folders.flatMap((folder) => commands.map((command) => join(folder, command))).find(existsSync);
}

const ids = Object.keys(PROGRAMS) as ProgramId[];
const missing = () => ids.filter((id) => findProgram(id) === undefined);
const namesOf = (some: readonly ProgramId[]) => some.map((id) => PROGRAMS[id].name).join(', ');

/** Installs Debian's packages of what is missing. Throws when it may, and something is missing still. */
function install(): void {
  if (missing().length === 0) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.log(
      `Not installed, so not tried: ${namesOf(missing())}. To install them takes root and apt-get.`,
    );
    return;
  }
  const wanted: readonly Program[] = missing().map((id) => PROGRAMS[id]);
  const packages = wanted.flatMap((program) => program.packages ?? []).join(' ');
  const command = `apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends ${packages}`;
  if (packages !== '') {
    console.log(`Installing ${packages}`);
    // So that Debian, where it can tell, does not start the servers it installs.
    const env = { ...process.env, RUNLEVEL: '1' };
    spawnSync(command, { shell: true, stdio: ['ignore', 'ignore', 'inherit'], timeout: 600_000, env });
  }
  if (missing().length > 0) throw new Error(`Missing: ${namesOf(missing())}. Tried: ${command}`);
}

if (import.meta.main) {
  try {
    install();
    console.log(`The site is tried on: ${namesOf(ids.filter((id) => findProgram(id) !== undefined))}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
