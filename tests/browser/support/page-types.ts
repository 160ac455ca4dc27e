import { sittingOn, stored } from './history.ts';

const sitting = sittingOn('2026-06-01', 2.5);

/** What lies in the browser, so that the record and the result have something to show. */
export const HISTORY = stored(sittingOn('2026-03-01', 2), sitting);

/** An address of each type of page, by what the page is. */
export const PAGE_TYPES = {
  home: '/',
  guides: '/guides/',
  'guide with a check': '/guides/six-needs/',
  'guide with a wide table': '/guides/tools-off/',
  'guide with a figure': '/guides/poor-good-awesome/',
  'guide with definitions': '/guides/three-foundations/',
  quizzes: '/quizzes/',
  assessment: '/quizzes/partnership/',
  // Another quiz first: from one anchor to another of a page nothing loads.
  'step with grades': '/quizzes/ladder/#pay-attention',
  'step of an assessment': '/quizzes/partnership/#friendliness',
  result: `/quizzes/partnership/?attempt=${sitting.id}#result`,
  check: '/quizzes/six-needs-check/',
  'check of scenes': '/quizzes/dilemmas/',
  'form for paper': '/quizzes/partnership/paper/',
  record: '/record/',
  search: '/search/?q=honesty',
  glossary: '/glossary/',
  privacy: '/privacy/',
  sources: '/sources/',
  'part on one page': '/handbook/partnership/',
  'for hosts and authors': '/run-your-own/',
  hosting: '/run-your-own/hosting/',
  scoring: '/run-your-own/scoring/',
  'kinds of questions': '/run-your-own/question-kinds/',
  coverage: '/run-your-own/coverage/',
  preview: '/run-your-own/preview/principles/',
  'missing page': '/404.html',
  offline: '/offline/',
} as const;
