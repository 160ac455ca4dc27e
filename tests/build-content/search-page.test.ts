import { expect, test } from 'vitest';
import { searchPageOf, searchRank } from '../../src/build/search-page.ts';

test('a guide is found by its text and the questions of its quizzes, not by the notes on words', () => {
  const html = `<main><h1>Six <em>needs</em></h1><div class="margin">Contents</div>
    <div class="guide-text prose"><h2 id="empathy">Empathy</h2><div><div>Feel &amp; say.</div></div>
    <div data-island="quiz" data-kinds="single"><div data-root><form class="quiz" data-quiz="needs-check"><p>Which?</p>
    <fieldset data-question="one" id="needs-check-one"><legend>Whose need?</legend><label>Mine</label></fieldset></form></div>
    <script type="application/json">{}</script></div>
    <p>Last.</p><div class="terms"><p id="term-need">A need is a need.</p></div></div>
    <div class="guide-end">Sources</div></main>`;
  const page = searchPageOf('guides/six-needs/index.html', html);
  expect(page).toMatchObject({
    url: 'guides/six-needs/',
    kind: 'guides',
    title: 'Six needs',
    quizzes: ['needs-check'],
  });
  expect(page?.body).toContain('<h2 id="empathy">Empathy</h2><div><div>Feel &amp; say.</div></div>');
  expect(page?.body).toMatch(/<p>Last.<\/p>.*<h2 id="needs-check-one">Whose need\?<\/h2><p>Mine<\/p>$/s);
  expect(page?.body).not.toMatch(/Contents|Which|A need is|Sources|application/);
});

test('guides come before quizzes, and what is not searched has no place', () => {
  const paths = ['quizzes/x/index.html', 'guides/x/index.html', 'glossary/index.html', 'guides/x.md'];
  expect(paths.map(searchRank)).toEqual([1, 0, 2, undefined]);
});

test('a quiz is found by its questions, under their ids, and by their answers', () => {
  const field = (id: string, inside = '') =>
    `<fieldset class="question" data-question="${id}" id="x-${id}"><legend><span>1. </span>What <b>is</b> it?</legend><label><input/><span>This &lt; that</span></label>${inside}<label class="z">Other</label></fieldset>`;
  const sure = '<fieldset class="sure"><legend>How sure?</legend><label>Quite</label></fieldset>';
  const page = searchPageOf('quizzes/x/index.html', `<h1>X</h1>${field('one', sure)}<p></p>${field('two')}`);
  expect(page?.body).toBe(
    '<h2 id="x-one">1. What is it?</h2><p>This &lt; that. Other</p>' +
      '<h2 id="x-two">1. What is it?</h2><p>This &lt; that. Other</p>',
  );
});

test('the steps of a scale are not found: they stand under question after question', () => {
  const scale = '<div class="choices choices-scale"><div class="choice"><label>All five</label></div></div>';
  const html = `<h1>X</h1><fieldset data-question="a" id="a"><legend>I rang.</legend>${scale}</fieldset>`;
  expect(searchPageOf('quizzes/x/index.html', html)?.body).toBe('<h2 id="a">I rang.</h2><p></p>');
});

test('what is to be sorted is found, with the boxes it may go into', () => {
  const item = (text: string) =>
    `<fieldset class="sort-item"><legend>${text}</legend><label>Belief</label><label>Action</label></fieldset>`;
  const html = `<h1>X</h1><fieldset data-question="a" id="a"><legend>Sort these.</legend>${item('What now?')}${item('We ring.')}</fieldset>`;
  expect(searchPageOf('quizzes/x/index.html', html)?.body).toBe(
    '<h2 id="a">Sort these.</h2><p>What now? We ring. Belief. Action</p>',
  );
});

test('answers are ended by one stop each, said once, with a sign where the reader writes', () => {
  const labels = ['He <b>left</b>.', 'Why?', '“Ring again.”', 'No stop', 'No stop', 'Last'].map(
    (text) => `<label>${text}</label>`,
  );
  const blank = '<label><span class="letter">R</span><input type="text" name="r"/> them in.</label>';
  const html = `<h1>X</h1><fieldset data-question="a" id="a"><legend>Who?</legend>${blank}${labels.join('')}</fieldset>`;
  expect(searchPageOf('quizzes/x/index.html', html)?.body).toBe(
    '<h2 id="a">Who?</h2><p>R … them in. He left. Why? “Ring again.” No stop. Last</p>',
  );
});

test('the heads of a table and the words of a list are told apart, as paragraphs are', () => {
  const table = '<thead><tr><th role="columnheader">Our no</th><th>What stays</th></tr></thead><td>x</td>';
  const list = '<dl><dt>Belief</dt><dd>What they think</dd></dl>';
  const html = `<h1>X</h1><div class="guide-text"><table>${table}</table>${list}</div>`;
  expect(searchPageOf('guides/x/index.html', html)?.body).toBe(
    '<div class="guide-text"><table><thead><tr><p role="columnheader">Our no</p><p>What stays</p></tr></thead>' +
      '<td>x</td></table><dl><p>Belief</p><dd>What they think</dd></dl></div>',
  );
});

test('paragraphs of a note in the glossary are not run together', () => {
  const html =
    '<h1>Glossary</h1><dl class="glossary"><div id="sla"><dt>SLA</dt><dd><p>One.</p><p>Two.</p></dd></div></dl>';
  expect(searchPageOf('glossary/index.html', html)?.body).toBe('<h2 id="sla">SLA</h2><p>One. Two.</p>');
});

test('the glossary is found by its words', () => {
  const html =
    '<h1>Glossary</h1><dl class="glossary"> <div id="need"> <dt>Need</dt> <dd>What <i>one</i> wants.</dd> </div> </dl>';
  expect(searchPageOf('glossary/index.html', html)).toMatchObject({
    kind: 'glossary',
    body: '<h2 id="need">Need</h2><p>What one wants.</p>',
  });
});

test.each([
  'guides/index.html',
  'quizzes/index.html',
  'quizzes/x/paper/index.html',
  'index.html',
  'guides/x.md',
])('%s is not searched', (path) => {
  expect(searchPageOf(path, '<h1>X</h1><div class="guide-text prose">Text</div>')).toBeUndefined();
});

test('a page with nothing to find is left out', () => {
  expect(searchPageOf('quizzes/x/index.html', '<h1>X</h1>')).toBeUndefined();
});
