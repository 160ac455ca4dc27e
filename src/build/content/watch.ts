import { join, sep } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { HotPayload, ViteDevServer } from 'vite';
import { checkProject } from './check.ts';
import { type Finding, formatFindings, inOrder } from './finding.ts';
import { loadGradings } from './kinds.ts';
import { lint } from './lints/index.ts';

/** How many findings the browser shows at once; the terminal has all of them. */
const SHOWN = 5;
/** Milliseconds to wait for further changes: saving one file often makes several. */
const PAUSE = 100;

function overlay(findings: readonly Finding[], root: string): HotPayload {
  const ordered = inOrder(findings);
  const message = formatFindings(ordered.slice(0, SHOWN)).split('\n\n').slice(0, -1);
  const left = ordered.length - SHOWN;
  if (left > 0) message.push(`${left} more in the terminal.`);
  const [first] = ordered;
  // Astro sets the lines around the place in colours, and fails where it does not know the language.
  const loc = first &&
    !first.file.endsWith('.svg') && {
      file: join(root, first.file),
      line: first.line,
      column: first.column - 1,
    };
  return {
    type: 'error',
    err: { message: message.join('\n\n'), stack: '', plugin: 'content-check', ...(loc && { loc }) },
  };
}

/**
 * Checks the content when the dev server starts and whenever a file of it changes. Findings go to the
 * terminal and over the page in the browser, and leave it when they are mended. Warnings go to the terminal.
 */
export function watchContent(server: ViteDevServer, root: string, logger: AstroIntegrationLogger): void {
  let findings: Finding[] = [];
  let warned = '';
  let timer: NodeJS.Timeout | undefined;
  const check = async () => {
    const before = formatFindings(findings);
    const had = findings.length > 0;
    const checkup = await checkProject(root);
    findings = checkup.findings;
    if (findings.length > 0) {
      if (formatFindings(findings) === before) return;
      logger.error(`\n\n${formatFindings(findings)}\n`);
      server.ws.send(overlay(findings, root));
      return;
    }
    if (had) {
      logger.info('All findings are mended.');
      server.ws.send({ type: 'full-reload' });
    }
    const warnings = lint(checkup, await loadGradings());
    const told = warnings.length > 0 ? formatFindings(warnings) : '';
    if (told !== '' && told !== warned) logger.warn(`\n\n${told}\n`);
    warned = told;
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => check().catch((error: unknown) => logger.error(String(error))), PAUSE);
  };
  server.watcher.on('all', (_, path) => {
    if (path.startsWith(join(root, 'content') + sep)) soon();
  });
  // Who opens a page later has to see it too.
  server.ws.on('connection', () => {
    if (findings.length > 0) server.ws.send(overlay(findings, root));
  });
  soon();
}
