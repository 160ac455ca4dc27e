import { spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ServedFolder } from '../../../scripts/serve.ts';
import { findProgram, type ServerId } from '../../../scripts/servers.ts';
import { end, freePort, listening } from './process.ts';

/** Where a server is to listen, what it is to serve, and a folder for its own files. */
export interface Place {
  port: number;
  /** Its document root. */
  root: string;
  own: string;
}

/** The arguments that start a server, and what it needs in its environment. */
export interface Start {
  args: string[];
  env?: Record<string, string>;
}

/** Writes a configuration and returns its path. */
export function configure({ own }: Place, name: string, text: string): string {
  const file = join(own, name);
  writeFileSync(file, text);
  return file;
}

const isRoot = process.getuid?.() === 0;

// Each as it comes: its own types, its own index document, and nothing set but where and what.
const STARTS: Record<ServerId, (place: Place) => Start> = {
  nginx: (place) => nginx(place, `server { listen 127.0.0.1:${place.port}; root "${place.root}"; }`),
  apache: (place) =>
    apache(
      place,
      ['dir', 'mime', 'autoindex', 'negotiation'],
      `DocumentRoot "${place.root}"
<Directory "${place.root}">
  Require all granted
</Directory>`,
    ),
  caddy: ({ port, root, own }) => ({
    args: ['file-server', '--listen', `127.0.0.1:${port}`, '--root', root],
    env: { XDG_DATA_HOME: own, XDG_CONFIG_HOME: own },
  }),
  lighttpd: (place) => {
    const types = '/usr/share/lighttpd/create-mime.conf.pl';
    const config = `server.document-root = "${place.root}"
server.bind = "127.0.0.1"
server.port = ${place.port}
index-file.names = ( "index.html" )
${existsSync(types) ? `include_shell "${types}"` : ''}`;
    return { args: ['-D', '-f', configure(place, 'lighttpd.conf', config)] };
  },
  busybox: ({ port, root }) => ({ args: ['httpd', '-f', '-p', `127.0.0.1:${port}`, '-h', root] }),
  python: ({ port, root }) => ({
    args: ['-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', root],
  }),
  serve: ({ port, root }) => ({
    args: ['--listen', `tcp://127.0.0.1:${port}`, '--no-clipboard', root],
    env: { NO_UPDATE_CHECK: '1' },
  }),
};

/** nginx with what belongs inside its http block; what it writes goes into its own folder. */
export function nginx(place: Place, http: string): Start {
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${name};`,
  );
  const config = `daemon off;
error_log stderr;
pid nginx.pid;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  ${folders.join(' ')}
  ${http}
}`;
  return { args: ['-p', place.own, '-e', 'stderr', '-c', configure(place, 'nginx.conf', config)] };
}

/** Apache with some of its modules and what belongs into its main configuration. */
export function apache(place: Place, modules: readonly string[], config: string): Start {
  const folder = ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules'].find(existsSync) ?? 'modules';
  const load = ['mpm_event', 'authz_core', ...modules].map(
    (name) => `LoadModule ${name}_module ${folder}/mod_${name}.so`,
  );
  const text = `${load.join('\n')}
ServerRoot "${place.own}"
ServerName localhost
Listen 127.0.0.1:${place.port}
PidFile apache.pid
ErrorLog error.log
TypesConfig /etc/mime.types
${isRoot ? 'User #65534\nGroup #65534' : ''}
${config}`;
  return { args: ['-D', 'FOREGROUND', '-f', configure(place, 'apache.conf', text)] };
}

/**
 * Serves a copy of a built site by a real server.
 *
 * @param dist the built site
 * @param options.prefix where the site's root lies, unencoded, beginning and ending in a slash
 * @param options.start how the server starts; by default as it comes
 * @throws when it is not installed, or ends before it listens
 */
export async function serveBy(
  id: ServerId,
  dist: string,
  { prefix = '/', start = STARTS[id] }: { prefix?: string; start?: (place: Place) => Start } = {},
): Promise<ServedFolder> {
  const executable = findProgram(id);
  if (executable === undefined) throw new Error(`${id} is not installed.`);
  const folder = mkdtempSync(join(tmpdir(), `service-mirror-${id}-`));
  const place = { port: await freePort(), root: join(folder, 'root'), own: join(folder, 'own') };
  for (const path of [place.root, place.own]) mkdirSync(path);
  cpSync(dist, join(place.root, prefix), { recursive: true });
  // Some servers give up root's rights before they read.
  for (const path of [folder, place.root, place.own]) chmodSync(path, 0o755);

  const { args, env } = start(place);
  const said: string[] = [];
  const child = spawn(executable, args, {
    cwd: place.own,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => said.push(String(text)));
  const close = async () => {
    await end(child);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await listening(place.port, child);
  } catch {
    await close();
    throw new Error(`${executable} ${args.join(' ')} does not listen:\n${said.join('')}`);
  }
  return { url: `http://127.0.0.1:${place.port}${encodeURI(prefix)}`, close };
}
