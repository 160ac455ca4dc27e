import type { Quiz } from './quiz.ts';

/** What a check may use beyond its questions; a page carries the words, and the code, of what its check uses. */
export type Extra = 'hint' | 'confidence' | 'shuffle' | 'pass' | 'end';

/** What a quiz uses. `end`: more than one question, so that its end has something to list. */
export function extrasOf({ purpose, questions, pass }: Quiz): Extra[] {
  const used = (key: 'hint' | 'confidence' | 'shuffle') => questions.some((question) => question[key]);
  const uses: Record<Extra, boolean> = {
    hint: used('hint'),
    confidence: used('confidence'),
    shuffle: used('shuffle'),
    pass: pass !== undefined,
    end: questions.length > 1,
  };
  const all = ['hint', 'confidence', 'shuffle', 'pass', 'end'] as const;
  return purpose === 'check' ? all.filter((extra) => uses[extra]) : [];
}

/** Script files that a quiz needs beside those of every check, by the beginnings of their names. */
export function needsOf(quiz: Quiz): string[] {
  const uses = extrasOf(quiz);
  const around = uses.includes('hint') || uses.includes('confidence') || uses.includes('shuffle');
  return around ? ['check-extras'] : [];
}
