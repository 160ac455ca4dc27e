/** Scoring and the result page, which come only when they are needed. Rejects when a file does not arrive. */
export async function loadResult() {
  const [{ scoreAssessment }, { Result }] = await Promise.all([
    import('../../quiz/score.ts'),
    import('../result/result.tsx'),
  ]);
  return { scoreAssessment, Result };
}
