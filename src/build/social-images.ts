import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as hb from 'harfbuzzjs';
import sharp from 'sharp';
import subsetFont from 'subset-font';

/** An image for a link that is passed on: what it says, and the name of its file without its ending. */
export interface SocialImage {
  name: string;
  label: string;
  title: string;
}

const WIDTH = 1200;
const HEIGHT = 630;
const EDGE = 80;
const PAPER = '#faf5ec';
const INK = '#251c16';
const SOFT = '#5c5047';
const PEN = '#2438b0';

/** Text as outlines, so that the image looks the same whatever fonts the machine has. */
class Setter {
  readonly #font: hb.Font;
  readonly #scale: number;

  constructor(font: Uint8Array) {
    const face = new hb.Face(new hb.Blob(new Uint8Array(font).buffer));
    this.#font = new hb.Font(face);
    this.#scale = 1 / face.upem;
  }

  #shape(text: string) {
    const buffer = new hb.Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    hb.shape(this.#font, buffer);
    return buffer.getGlyphInfosAndPositions();
  }

  width(text: string, size: number): number {
    return this.#shape(text).reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0) * this.#scale * size;
  }

  /** An SVG group with a line of text, `y` being its base line. */
  line(text: string, x: number, y: number, size: number, colour: string): string {
    let at = 0;
    const paths = this.#shape(text).map(({ codepoint, xAdvance = 0 }) => {
      const path = `<path transform="translate(${at})" d="${this.#font.glyphToPath(codepoint)}"/>`;
      at += xAdvance;
      return path;
    });
    const scale = this.#scale * size;
    return `<g fill="${colour}" transform="translate(${x} ${y}) scale(${scale} ${-scale})">${paths.join('')}</g>`;
  }

  /** Breaks a text into lines of at most so many pixels. */
  lines(text: string, size: number, most: number): string[] {
    const lines: string[] = [];
    for (const word of text.split(' ')) {
      const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
      if (lines.length > 0 && this.width(longer, size) <= most) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  }
}

/** Draws images for links that are passed on, 1200 × 630, into social/ below a built site. */
export async function writeSocialImages(
  root: string,
  site: string,
  images: readonly SocialImage[],
): Promise<void> {
  const file = fileURLToPath(new URL('../assets/fonts/vollkorn.woff2', import.meta.url));
  const font = await readFile(file);
  const text = [site, ...images.flatMap(({ label, title }) => [label, title])].join('');
  const setter = async (wght: number) =>
    new Setter(await subsetFont(font, text, { targetFormat: 'sfnt', variationAxes: { wght } }));
  const bold = await setter(640);
  const plain = await setter(400);
  await mkdir(join(root, 'social'), { recursive: true });
  for (const { name, label, title } of images) {
    const size = title.length > 34 ? 84 : 104;
    const lines = bold.lines(title, size, WIDTH - 2 * EDGE);
    const top = HEIGHT / 2 - ((lines.length - 1) * size * 1.08) / 2 + size * 0.3;
    const last = top + (lines.length - 1) * size * 1.08;
    const wide = Math.min(bold.width(lines.at(-1) ?? '', size) + 20, WIDTH - 2 * EDGE);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
      <path fill="${PAPER}" d="M0 0h${WIDTH}v${HEIGHT}H0z"/>
      ${plain.line(label, EDGE, EDGE + 30, 36, SOFT)}
      ${lines.map((line, at) => bold.line(line, EDGE, top + at * size * 1.08, size, INK)).join('')}
      <path fill="${PEN}" transform="translate(${EDGE - 8} ${last + 22}) scale(${wide / 200} 1.6)" d="M1 7.6C46 3.4 128 2.2 199 4.1C199.6 4.3 199.4 5 198.8 5C150 5.4 108 7 72 10.2C104 8.8 131 8.8 163 10.3C163.9 10.5 163.8 11.5 162.9 11.5C126 10.6 88 11 48 13.2C47.2 13.2 46.9 12.4 47.7 12.1C84 8.4 118 6.3 152 5.1C104 4.2 50 5.6 1.4 9.2C.5 9.2 .2 7.8 1 7.6Z"/>
      ${bold.line(site, EDGE, HEIGHT - EDGE + 10, 36, INK)}
    </svg>`;
    await sharp(Buffer.from(svg))
      .png({ palette: true, colours: 32 })
      .toFile(join(root, 'social', `${name}.png`));
  }
}
