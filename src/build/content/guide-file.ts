import { YamlFile } from './document.ts';
import type { Finding } from './finding.ts';
import { type GuideBody, readBody } from './guide-body.ts';
import { bodyFaults } from './guide-tags.ts';
import { parseMdx } from './mdx.ts';
import { type FrontMatter, frontMatter } from './schema/guide.ts';
import { type Shaped, shape } from './shape.ts';
import { SourceText } from './source-text.ts';

/** A guide as its file has it. */
export interface GuideFile extends GuideBody {
  slug: string;
  /** The folder it stands in. */
  part: string;
  source: SourceText;
  title: string;
  /** The MDX below the front matter. */
  body: string;
  shaped: Shaped<FrontMatter> | undefined;
  findings: Finding[];
}

const FENCED = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** The part and slug in the path of a guide: `content/guides/<part>/<slug>.mdx`. */
export function placeOfGuide(path: string): { part: string; slug: string } | undefined {
  const [, part, slug] = path.match(/(?:^|\/)guides\/([^/]+)\/([^/]+)\.mdx$/) ?? [];
  return part && slug ? { part, slug } : undefined;
}

/** Reads a guide: front matter, headings, and what its text refers to. */
export function readGuide(path: string, text: string, place: { part: string; slug: string }): GuideFile {
  const source = new SourceText(path, text);
  const fence = text.match(FENCED);
  if (fence?.index !== 0) {
    const remedy =
      'begin the file with a line "---", then title, summary, order and so on, then another line "---".';
    const findings = [source.finding(0, 'this guide has no front matter', remedy)];
    return {
      ...place,
      source,
      title: place.slug,
      shaped: undefined,
      findings,
      body: text,
      ...readBody(text, 0),
    };
  }
  const start = text.indexOf('\n') + 1;
  const file = new YamlFile(source, { start, end: start + (fence[1] ?? '').length });
  const { findings, shaped } = shape(file, frontMatter);
  const body = text.slice(fence[0].length);
  const mdx = parseMdx(body);
  const ofBody = bodyFaults(body, mdx).map(({ offset, problem, remedy }) =>
    source.finding(fence[0].length + offset, problem, remedy),
  );
  return {
    ...place,
    source,
    title: shaped?.value.title ?? place.slug,
    body,
    shaped,
    findings: [...findings, ...ofBody],
    // The tree of a text with faults leaves some of it out.
    ...readBody(body, fence[0].length, mdx.faults.length === 0 ? mdx.root : undefined),
  };
}
