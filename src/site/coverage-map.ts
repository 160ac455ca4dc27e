/** A line of what the sources teach. */
interface Line {
  id: string;
  says: string;
  caveat?: true;
  leftOut?: string;
}

/** A guide with the lines it carries. */
interface Carrier {
  slug: string;
  title: string;
  covers: readonly string[];
}

/** A line with the guides that carry it. */
export interface MappedLine extends Line {
  guides: Carrier[];
}

/** The lines of one source, or of what runs across them; `id` is how their numbers begin: S1, X. */
export interface CoverageGroup {
  id: string;
  lines: MappedLine[];
}

/** Which guide carries what, by source, in the order of the numbers. */
export function coverageMap(lines: readonly Line[], guides: readonly Carrier[]): CoverageGroup[] {
  const groups = new Map<string, MappedLine[]>();
  for (const line of [...lines].sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }))) {
    const [, source = '', one = ''] = line.id.match(/^(?:([A-Z]+\d+)\.|([A-Z]+))/) ?? [];
    const group = source || one;
    const mapped = { ...line, guides: guides.filter(({ covers }) => covers.includes(line.id)) };
    groups.set(group, [...(groups.get(group) ?? []), mapped]);
  }
  return [...groups].map(([id, of]) => ({ id, lines: of }));
}
