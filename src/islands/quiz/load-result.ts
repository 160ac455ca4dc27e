/** Scoring and the result page, which come only when they are needed. Rejects when a file does not arrive. */
export async function loadResult() {
  const [{ scoreSitting }, { Result }] = await Promise.all([
    import('../result/score-sitting.ts'),
    import('../result/result.tsx'),
  ]);
  return { scoreSitting, Result };
}
