import type { AstroLoggerDestination } from 'astro';
import node from 'astro/logger/node';

/** How long nothing is told of the pages, in milliseconds. */
const EVERY = 2000;

/**
 * What a build tells: all that Astro does, but of the pages only how many there are, now and then. A line for each
 * would push what an author has to read out of sight; and each would say that Astro wrote no file, as `finishing`
 * lets others write it.
 */
export default function log(): AstroLoggerDestination {
  const all = node({ level: 'debug' });
  let pages = 0;
  let told: number | undefined;
  /** Astro ends the line of a page in a message of its own. */
  let ends = 0;
  return {
    write(event) {
      if (event.message.includes('├─')) {
        pages += 1;
        ends += 1;
        told ??= Date.now();
        if (Date.now() - told < EVERY) return;
        told = Date.now();
        all.write({ ...event, label: 'build', message: `${pages} files rendered …`, newLine: true });
      } else if (ends > 0 && event.label === 'SKIP_FORMAT' && event.message.includes('(+')) ends -= 1;
      else all.write(event);
    },
  };
}
