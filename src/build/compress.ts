import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { options } from './options.ts';

/** Files that are text; the others are compressed already. */
const TEXT = /\.(html|css|m?js|json|svg|xml|txt|md|map|ics|webmanifest|wasm|ico)$/;

/** Below this many bytes a response fits into one packet as it is. */
const WORTH_IT = 1_000;

/** The strongest setting of each: it is paid once, at build. */
const encoders: Record<string, (file: Buffer) => Promise<Buffer>> = {
  br: (file) => promisify(brotliCompress)(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  zst: (file) => promisify(zstdCompress)(file, { params: { [constants.ZSTD_c_compressionLevel]: 19 } }),
  gz: (file) => promisify(gzip)(file, { level: 9 }),
};

/**
 * Writes a .br, a .zst and a .gz beside each text file of a folder, where that saves anything.
 *
 * @returns how many copies it wrote
 */
export async function compressFolder(folder: string): Promise<number> {
  let written = 0;
  const compress = async (path: string) => {
    if ((await stat(path)).size < WORTH_IT) return;
    const file = await readFile(path);
    for (const [ending, encode] of Object.entries(encoders)) {
      const copy = await encode(file);
      if (copy.length >= file.length) continue;
      await writeFile(`${path}.${ending}`, copy);
      written += 1;
    }
  };
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && TEXT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  // As many at once as zlib has threads.
  const next = paths.values();
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (const path of next) await compress(path);
    }),
  );
  return written;
}

/** The last step of a build that was asked to compress: everything is in dist/ by then. */
export function compress(): AstroIntegration {
  return {
    name: 'compress',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        if (options.compress)
          logger.info(`${await compressFolder(fileURLToPath(dir))} compressed copies written`);
      },
    },
  };
}
