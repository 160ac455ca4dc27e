declare module 'subset-font' {
  // biome-ignore lint/style/noDefaultExport: that is what it has.
  export default function subsetFont(
    font: Uint8Array,
    characters: string,
    options: { targetFormat: 'sfnt' | 'woff2'; variationAxes?: Record<string, number> },
  ): Promise<Uint8Array>;
}
