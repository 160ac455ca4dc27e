// Makes src/assets/fonts/vollkorn.woff2, the one font of the site. Run it again after changing what it keeps:
//   node scripts/subset-font.mjs
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const source = new URL('../node_modules/@fontsource-variable/vollkorn/', import.meta.url);
const target = new URL('../src/assets/fonts/', import.meta.url);

const range = (from, to) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
// ASCII and Latin-1, then the marks that English prose uses beyond them. The source has no Latin Extended.
const characters = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ŒœŸ–—‘’‚“”„†•…′″‹›€™−`;

const font = await subsetFont(
  await readFile(new URL('files/vollkorn-latin-wght-normal.woff2', source)),
  characters,
  {
    targetFormat: 'woff2',
    // Text is set at 400, headings at 600, the wordmark at 700.
    variationAxes: { wght: { min: 400, max: 700, default: 400 } },
    // Old-style figures are the default; tables ask for lnum and tnum.
    keepFeatures: ['ccmp', 'kern', 'liga', 'lnum', 'locl', 'mark', 'tnum'],
    dropTables: ['gasp', 'STAT'],
    noHinting: true,
  },
);
await writeFile(new URL('vollkorn.woff2', target), font);
await copyFile(new URL('LICENSE', source), new URL('vollkorn-OFL.txt', target));
