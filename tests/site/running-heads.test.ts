import { expect, test } from 'vitest';
import { runningHeads } from '../../src/site/running-heads.ts';

const heads = (title: string) => runningHeads([{ id: 'six-needs', number: '1.1', title }]);

test('a chapter and the head of its part stand on pages that name it', () => {
  expect(heads('The six needs')).toMatch(
    /^#six-needs,\.part-head:has\(\+#six-needs\)\{page:c0\}@page c0\{@top-right\{content:"1\.1 The six needs";/,
  );
});

test('a title can hold what would end a string or the style sheet', () => {
  expect(heads('"a" </style> \\')).toContain('content:"1.1 \\22 a\\22  \\3c /style> \\5c "');
});
