const asked = (option: string) => process.argv.includes(option);

/** What `npm run build -- --…` can ask for. */
export const options = {
  /** Links name the index.html they lead to: for a host that does not look for it. */
  indexLinks: asked('--index-links') || asked('--for-disk'),
  /** The pages carry no script: for reading and printing from disk. */
  forDisk: asked('--for-disk'),
  /** Each text file gets compressed copies beside it. */
  compress: asked('--compress'),
};
