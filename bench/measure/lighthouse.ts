import lighthouse from 'lighthouse';

/** Scores from 0 to 100; times in milliseconds. */
export interface Lighthouse {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  lcp: number;
  tbt: number;
  cls: number;
}

/** One run of Lighthouse as it comes: a phone on slow 4G, simulated. */
export async function measureLighthouse(url: string, port: number): Promise<Lighthouse> {
  const run = await lighthouse(url, { port, output: 'json', logLevel: 'silent' });
  if (!run) throw new Error('Lighthouse gave no result.');
  const { categories, audits, runtimeError } = run.lhr;
  if (runtimeError) throw new Error(runtimeError.message);
  const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
  const value = (name: string) => audits[name]?.numericValue ?? 0;
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    lcp: value('largest-contentful-paint'),
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
  };
}
