import { inflateSync } from 'node:zlib';

/** The objects of a PDF as Chromium writes it: one after another, each named at the beginning of a line. */
function objectsOf(pdf: Buffer): Map<string, Buffer> {
  const text = pdf.toString('latin1');
  const starts = [...text.matchAll(/^(\d+) 0 obj$/gm)];
  return new Map(
    starts.map(({ 1: id = '', index }, at) => [id, pdf.subarray(index, starts[at + 1]?.index ?? pdf.length)]),
  );
}

function streamOf(object: Buffer | undefined): string {
  const begin = object?.indexOf('stream\n') ?? -1;
  if (!object || begin < 0) return '';
  return inflateSync(object.subarray(begin + 7, object.lastIndexOf('endstream'))).toString('latin1');
}

const textOf = (hex: string): string =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((code) => Number.parseInt(code, 16)));

/** What the codes of a font stand for. */
function lettersOf(map: string): Map<number, string> {
  const letters = new Map<number, string>();
  for (const [, lines = ''] of map.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of lines.matchAll(/<(\w+)> <(\w+)>/g))
      letters.set(Number.parseInt(code, 16), textOf(text));
  }
  for (const [, lines = ''] of map.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', text = ''] of lines.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const first = Number.parseInt(from, 16);
      for (let code = first; code <= Number.parseInt(to, 16); code += 1)
        letters.set(code, String.fromCharCode(Number.parseInt(text, 16) + code - first));
    }
  }
  return letters;
}

/** The text of each page of a PDF that Chromium printed, a line for each run of letters. */
export function pagesOf(pdf: Buffer): string[] {
  const objects = objectsOf(pdf);
  const fonts = new Map<string, Map<number, string>>();
  const lettersIn = (font: string) => {
    const [, map = ''] =
      objects
        .get(font)
        ?.toString('latin1')
        .match(/\/ToUnicode (\d+) 0 R/) ?? [];
    const letters = fonts.get(font) ?? lettersOf(streamOf(objects.get(map)));
    fonts.set(font, letters);
    return letters;
  };
  return [...objects.values()].flatMap((object) => {
    const page = object.toString('latin1');
    if (!/^\d+ 0 obj\n<<\/Type \/Page\n/.test(page)) return [];
    const named = new Map([...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => [name, id ?? '']));
    const [, content = ''] = page.match(/\/Contents (\d+) 0 R/) ?? [];
    let text = '';
    let letters = new Map<number, string>();
    let digits = 4;
    for (const [sign, font, codes] of streamOf(objects.get(content)).matchAll(
      /\/(F\d+) [\d.]+ Tf|<(\w+)> Tj|\bET\b/g,
    )) {
      if (sign === 'ET') text += '\n';
      if (font) letters = lettersIn(named.get(font) ?? '');
      if (!codes) continue;
      // A font of few letters has codes of two digits.
      digits = codes.length % 4 === 0 ? 4 : 2;
      for (const code of codes.match(new RegExp(`.{${digits}}`, 'g')) ?? [])
        text += letters.get(Number.parseInt(code, 16)) ?? '';
    }
    return [text];
  });
}
