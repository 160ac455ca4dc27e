// Every word of the interface in English. A translation is a copy of this file.

/** The language of this table, and the way it is written. */
export const locale = { lang: 'en-GB', dir: 'ltr' } as const;

export const site = {
  name: 'Service Mirror',
  skip: 'Skip to the text',
  nav: { label: 'Main', guides: 'Guides', quizzes: 'Quizzes', record: 'My record', search: 'Search' },
  minutes: { one: '{n} min', other: '{n} min' },
  toRead: { one: '{n} minute to read', other: '{n} minutes to read' },
  guide: {
    trail: 'You are here',
    place: '{n} of {all}',
    book: 'In the handbook',
    words: 'Words used here',
    wordMore: 'more',
    suggest: 'Suggest a change',
    updated: 'last changed on',
    contents: 'On this page',
    outcomes: 'You will be able to',
    sources: 'Where this comes from',
    changed: 'What we changed and put right',
    unknown: {
      author: '(author not known to us)',
      date: '(date not known to us)',
      both: '(author and date not known to us)',
    },
    neighbours: 'Before and after this guide',
    before: 'Before this',
    after: 'Read on',
  },
  pieces: {
    caveat: 'How sure is this?',
    example: 'Example: {trade}',
    before: 'Before',
    after: 'After',
    tryThis: 'Try this',
    table: 'Table: {columns}',
  },
  home: {
    title: ['Service', 'Mirror'],
    description:
      'A handbook on customer service and support in which you evaluate your own work. Your answers stay in your browser.',
    what: ['A handbook on customer service and support, in which you evaluate', 'your own work.'],
    pen: 'The book is in ink. What you add is in pen, like this line, and stays in this browser: no account, no cookies, no tracking. So there is nobody to impress.',
    privacy: 'How your answers stay private',
    ways: 'Three ways in',
    soon: {
      title: 'I have five minutes',
      short: { one: 'Your work in {n} question', other: 'Your work in {n} questions' },
      check: 'A check: {title}',
    },
    evaluate: {
      title: 'I want to evaluate myself',
      full: 'Your work for one customer',
      all: 'See all quizzes',
    },
    team: {
      title: 'I lead a team',
      read: 'Read {title}',
      own: 'Put this up for your team',
    },
    back: 'Where you were',
    contents: 'What is in it',
    whole: 'The whole handbook on one page, to read or print',
    wholeInParts: 'Whole parts on one page, to read or print',
    glossary: 'Glossary',
  },
  guides: {
    title: 'Guides',
    description: 'All guides in reading order, with the ones you have read and the checks you have done.',
    intro: 'Read them in order or on their own. What you have read is marked in pen, on this device only.',
    check: 'Check',
    whole: 'The whole handbook on one page',
    wholeInParts: 'The handbook, one page for each part',
    sources: 'Where all this comes from',
    part: 'This part on one page',
  },
  handbook: {
    title: 'The whole handbook',
    description: 'All guides on one page, to read through or to print with page numbers.',
    part: '{part}, on one page',
    intro:
      'For reading through, or for paper. Printed pages have numbers, and after a link stands the number of the guide it leads to.',
    guides: 'Guides',
    contents: 'Contents',
    page: 'page',
    check: 'The questions on this guide are on a form of their own:',
    parts: 'Or one part',
    all: 'Or all of it',
    tooLong:
      'All of it on one page would be too long to read or to print. So each part has a page of its own.',
  },
  glossary: {
    title: 'Glossary',
    description: 'The words of this handbook, what they mean here, and where a guide tells more.',
    intro:
      'What these words mean in this handbook. In a guide, a dotted line under a word opens the same note.',
    also: 'Also:',
    more: 'More in',
    none: 'There are no words in it yet.',
  },
  search: {
    title: 'Search',
    description: 'Search the guides, the questions and the glossary.',
    label: 'Search the guides, the questions and the glossary',
    keys: 'The keys / and Ctrl K open this page from anywhere.',
    // Pagefind reads the pages that a build has written.
    inDev: 'There is no search under npm run dev: a build makes its index. To search, run npm start.',
    withoutScript: 'Searching takes a script, and none has run here. These lead to everything there is:',
    lists: { guides: 'All guides', quizzes: 'All quizzes', glossary: 'The glossary' },
  },
  missing: {
    title: 'This page is not here',
    what: 'The address may be mistyped, or the page may have moved.',
    home: 'Go to the start of the handbook',
    guides: 'All guides',
    quizzes: 'All quizzes',
    search: 'Search',
    near: 'Did you mean this one?',
    byHand:
      'To get to the start, shorten the address in your browser: delete it from the end, one part at a time up to a slash, until the handbook opens.',
  },
  foot: {
    what: 'Service Mirror is a handbook on customer service and support in which readers evaluate their own work.',
    private: 'What you answer stays in this browser. No account, no cookies, no tracking.',
    links: 'More',
    glossary: 'Glossary',
    handbook: 'The whole handbook',
    privacy: 'Privacy',
    feed: 'Feed of changes',
    runYourOwn: 'Write or host your own',
    colours: 'Colours',
    themes: { auto: 'as on this device', light: 'light', dark: 'dark' },
    credits: 'Each guide names its sources. Set in Vollkorn by Friedrich Althausen (SIL Open Font License).',
  },
} as const;

/** What the edition for reading from disk says otherwise: its pages have no scripts, and keep nothing. */
export const disk = {
  home: 'This edition is for reading and printing from a folder. What you fill in is kept nowhere: no account, no cookies, no tracking. So there is nobody to impress.',
  guides: 'Read them in order or on their own.',
  quizzes: 'Look at your own work, or see what stayed with you from a guide.',
  quiz: 'This edition has no scripts. You can read all the questions here, fill them in and print them, and nothing of it is kept. To score them by hand, use the',
  record:
    'This edition is for reading and printing, and keeps no record. Where the handbook is on the web, this page shows what you answered there.',
  privacy:
    'This edition is for reading and printing from a folder. What you fill in is kept nowhere and sent nowhere: it is gone when you close the page. The rest of this page is about the handbook on the web.',
  foot: 'What you fill in is kept nowhere. No account, no cookies, no tracking.',
} as const;

/** A page that was asked for without a connection, and is not saved. */
export const offlinePage = {
  title: 'This page is not saved on this device',
  what: 'There is no connection now, and this page was not opened here before.',
  whole: 'The guides, the quizzes, the search and your record are saved.',
  opened:
    'This handbook is long. Saved are your record, the lists of guides and quizzes, and the pages that you opened; the search needs a connection.',
} as const;

/** What the script of every page writes. It travels to the reader, so it is short. */
export const page = {
  readOn: 'You read this on {date}.',
  unread: 'Mark as unread',
  saved: 'Saved on this device: works offline.',
  savedNotThis: 'The handbook is saved on this device. This page is not.',
  // Of a handbook too long to be saved at once.
  savedOpened: 'This page is saved on this device, as is each page that you open.',
  savedOpenedNotThis: 'Each page that you open is saved on this device. This page is not yet.',
  notSaved: 'Not saved for offline.',
  update: 'There is a newer edition.',
  updateNow: 'Open it',
  updateWaits:
    'The handbook is open in another tab too. Close that one first, so that nothing there is interrupted.',
} as const;

/** What stands in lists of guides and quizzes beside what the reader read and answered. */
export const marks = {
  read: 'read',
  checked: 'checked',
  right: '{n} of {all} right',
  done: 'finished',
  last: 'Your last result',
} as const;

/** What the home page says to someone who comes back. */
export const welcome = {
  goOn: 'Go on reading',
  goOnQuiz: 'Go on with',
  due: 'To look at again on {date}',
  wasDue: 'To look at again since {date}',
  plan: 'Your plan',
  planIs: 'If {if}, then {then}',
} as const;

/** What the search page writes. */
export const searchWords = {
  searching: 'Searching…',
  none: 'Nothing found for “{words}”. Try fewer words, or another word for it.',
  found: { one: '{n} page found for “{words}”', other: '{n} pages found for “{words}”' },
  more: 'Show more',
  failed: 'The search could not be loaded. Check your connection and load the page again.',
  kinds: { guides: 'Guide', quizzes: 'Quiz', glossary: 'Glossary' },
} as const;

/** The filters of the catalogue of quizzes. */
export const catalogue = {
  filters: 'Show',
  purpose: 'Purpose',
  length: 'Time',
  part: 'Part',
  any: 'All',
  lengths: { short: 'up to 5 minutes', middle: '6 to 10 minutes', long: 'more than 10 minutes' },
  noPart: 'Across parts',
  none: 'No quiz is like that. Choose “All” somewhere.',
} as const;

/** Around the questions of a quiz, while it is answered. */
export const quiz = {
  right: 'Right.',
  wrong: 'Not right.',
  notRight: 'Not this one.',
  showAnswer: 'Check my answer',
  question: 'to question {n}',
  answerFirst: 'Choose first, then check.',
  incomplete: 'This one is not complete yet.',
  changed: 'The questions have changed since. What is counted here is as it was then.',
  allRight: 'Right.',
  partRight: 'Partly right.',
  notThisTime: 'Not right this time.',
  readAgain: 'Read the passage:',
  checkDone: {
    one: 'Done: {n} of {all} right at the first try.',
    other: 'Done: {n} of {all} right at the first try.',
  },
  checkAgain: 'Clear it and do it again',
} as const;

/** What a quiz tells when something went wrong: fetched when it does. */
export const trouble = {
  full: 'This answer is not saved: your browser’s storage is full. It stays on this page while the page is open. Free some room in your record, or finish and save the result as a file.',
  blocked:
    'This answer is not saved: your browser does not let the page keep anything. It stays on this page while the page is open. Finish and save the result as a file, or print it.',
  'finished-elsewhere': 'This sitting was finished in another tab. This is how it was closed.',
  'deleted-elsewhere':
    'This sitting was deleted in another tab. Your answers stay on this page while the page is open. Finish to see the result, or start again.',
  'other-form': 'This sitting belongs to the other form of this quiz. Open it from your record.',
  'not-loaded':
    'A part of this page did not arrive. Check your connection and load it again. What was saved is kept.',
  'not-found':
    'The sitting that this address points to is not in this browser. It may have been deleted, or made on another device.',
  'older-version':
    'The questions have changed since you began. This sitting stays in your record. You can begin a new one here.',
} as const;

/** What only quizzes of one purpose use, or only some checks: see src/quiz/extras.ts. */
export const extraWords = {
  check: {},
  assessment: { notScored: 'not scored', cannotSay: 'I can’t say' },
  hint: { hint: 'A hint' },
  confidence: {
    sureAsk: 'How sure are you?',
    sureness: { sure: 'Sure', fairly: 'Fairly sure', guess: 'A guess' },
    sureFirst: 'Choose how sure you are. To go on without it, press the button once more.',
    sureWrong: 'You were sure, and it was not right',
    alsoWrong: 'Also not right, or not in full',
    guessed: 'Right, but you said it was a guess',
  },
  shuffle: {},
  pass: {
    rightOfMark: {
      one: 'Done: {n} of {all} right at the first try. You pass with {pass} or more.',
      other: 'Done: {n} of {all} right at the first try. You pass with {pass} or more.',
    },
  },
  end: {
    checkSoFar: {
      one: '{done} of {all} checked, {n} right so far.',
      other: '{done} of {all} checked, {n} right so far.',
    },
    rightAgain: { one: 'Done: {n} of {all} right this time.', other: 'Done: {n} of {all} right this time.' },
  },
} as const;

/** The end of a check: fetched when it is near. */
export const checkEnd = {
  wrongList: 'Not right, or not in full',
  askAgain: { one: 'Ask me that one again', other: 'Ask me those {n} again' },
  askAgainKeeps: 'Your first answers stay in your record as they are.',
  part: {
    one: 'Again: the question that was not right.',
    other: 'Again: the {n} questions that were not right.',
  },
  firstAnswers: 'See the first answers',
  wholeCheck: 'Ask me all {n} questions',
} as const;

/** The pages of an assessment, from the start to the last look before the result. */
export const steps = {
  notAnswered: 'Not answered yet',
  begin: 'Begin',
  length: { one: '{n} question, about {minutes} minutes', other: '{n} questions, about {minutes} minutes' },
  waiting: {
    one: 'You began this on {date} and answered {n} question.',
    other: 'You began this on {date} and answered {n} questions.',
  },
  goOn: 'Go on',
  startAgain: 'Start again',
  startAgainKeeps: 'Starting again keeps what you answered so far in your record.',
  seeResult: 'See the result',
  retake: 'Take it again',
  shortForm: 'Short of time? The short form has {n} questions and takes about {minutes} minutes.',
  fullForm: 'The full form has {n} questions and takes about {minutes} minutes.',
  onPaper: 'On paper: a form to print, with its key',
  page: 'Page {n} of {all}',
  answered: { one: '{n} of {all} answered', other: '{n} of {all} answered' },
  left: { one: 'about {n} minute left', other: 'about {n} minutes left' },
  missing: {
    one: 'One question on this page is still open',
    other: '{n} questions on this page are still open',
  },
  chooseOne: 'Choose an answer. “{cannotSay}” is one too.',
  continue: 'Continue',
  back: 'Back',
  backToAnswers: 'Back to your answers',
  savedHere: 'Each answer is saved in this browser as you give it.',
  checkAnswers: 'Check your answers',
  checkAnswersIntro: 'Everything is answered. Look it over, change what you like, then see your result.',
  openQuestions: {
    one: 'One question is still open. It is marked “Not answered yet” below.',
    other: '{n} questions are still open. They are marked “Not answered yet” below.',
  },
  cannotSayCount: {
    one: 'You could not say on {n} of {all}. That is worth knowing: it is what you can ask.',
    other: 'You could not say on {n} of {all}. That is worth knowing: it is what you can ask.',
  },
  change: 'Change',
  finish: 'See my result',
  finishCloses:
    'The result closes this sitting. It stays in your record as it is, and you can take a new one at any time.',
  resultHeading: 'Your result',
  noResult: 'There is no result here yet.',
  toStart: 'Go to the start',
  closed: 'This sitting is finished, so its answers stay as they are.',
  before: 'Before you begin',
  readFirst: 'Read this first: how to answer',
} as const;

/** Words that only some kinds of question need; a page carries those of the kinds it asks. */
export const kindWords = {
  multiple: { choose: 'Choose {n}.', chooseAny: 'Choose all that fit.' },
  match: {
    matchChoose: 'Choose',
    matchReuse: 'An answer may fit more than one line.',
    matchRight: 'What fits:',
  },
  sort: { matchRight: 'What fits:' },
  scenario: {
    scenarioScene: 'Scene {n}.',
    scenarioGoOn: 'Go on at scene {n}.',
    scenarioEnd: 'The case ends here.',
  },
  'true-false': { trueFalseTrue: 'True', trueFalseFalse: 'False', trueFalseWhy: 'Why?' },
  number: {
    typedAnswer: 'The answer: {answer}.',
    numberLabel: 'Your answer',
    numberFrom: 'from {n}',
    numberTo: 'up to {n}',
    numberStep: 'in steps of {n}',
    numberWithin: 'give or take {n}',
    numberUnread: 'This can’t be read as a number. Write it in digits, like 1200 or 2.5.',
    numberOut: 'This has to be a number {range}.',
  },
  recall: {
    typedAnswer: 'The answer: {answer}.',
    recallBlank: 'Word {n}:',
    recallAlso: 'also right: {texts}',
  },
  pair: { pairCounts: 'The value of “{me}” counts. Write the others beside it.' },
  rank: {
    rankHow: 'Choose {n}, in order.',
    rankOnPaper: 'On paper: write the numbers 1 to {n} in front of them.',
    rankPlaces: ['First', 'Second', 'Third', 'Fourth', 'Fifth'],
  },
  checklist: {
    chooseAny: 'Choose all that fit.',
    checklistEvidence:
      'Where something is asked beneath a line, the line counts only once you have written it.',
    checklistNone: 'None of these',
    checklistBare: 'nothing written, so not counted',
    checklistLines: { one: '{n} line', other: '{n} lines' },
  },
  reflection: { reflectionLabel: 'In your own words. This is for you alone and is not scored.' },
} as const;

/** What a plan's calendar file says. */
export const calendar = {
  summary: 'How did it go? {then}',
  reminder: 'Your plan from Service Mirror',
  description: 'Your plan: If {if}, then {then}. Say how it went in your record on Service Mirror.',
} as const;

/** Whether the browser will keep what is in it; shown with a result and on the record page. */
export const keeping = {
  kept: 'This browser has promised to keep your record until you delete it.',
  mayGo:
    'This browser may delete what sites keep when the device runs out of room, or when you stay away for long. A file is the sure way to keep it.',
  ask: 'Ask the browser to keep it',
  refused:
    'The browser gave no promise. That is common for sites that are used rarely. Save a file now and then.',
  copied: 'Your whole record was last saved to a file on {date}.',
  copiedNever: 'Your whole record has not been saved to a file from this browser yet.',
  notInCopy: 'This result is not in that file.',
  since: {
    one: '{n} sitting since then is not in that file.',
    other: '{n} sittings since then are not in that file.',
  },
  shared:
    'Shared desk: this is kept in this tab only and goes when the tab closes. Save it as a file, or print it.',
} as const;

/** The result page of an assessment. */
export const result = {
  heading: 'Your result',
  of: 'Answered on {date}',
  ofShort: 'Short form, answered on {date}',
  changed:
    'The questions have changed since. The level, the words and the dots are those of then; the texts around them are today’s.',
  level: 'Your answers point to:',
  levelConditional: 'Your answers point to, on one condition:',
  noLevel: 'No level',
  noLevelShort:
    'The short form names no level. It shows your answers, and whether something has to be put right first.',
  noLevelShortOnly: 'The short form names no level. It shows your answers.',
  noLevelCoverage: 'Too few answers to name a level. It needs enough of these: {dimensions}.',
  gatesClear:
    'Nothing in your answers has to be put right first. That is your own view: it is not contradicted, and only the customer could confirm it.',
  gate: 'Why',
  condition: 'The condition',
  cap: 'What limits it',
  next: 'What takes you further',
  blocks: {
    title: 'What stands before “{level}”',
    gate: 'What has to be put right first, as told above.',
    cap: 'The limit told above.',
    open: 'Still open: {dimensions}.',
    unknown: 'Not known yet: {dimensions}.',
    axis: '{axis}, still low: {dimensions}.',
    customer: 'The customer’s own answers. Yours alone do not lead there.',
  },
  rungs: 'Rung by rung, the lowest first',
  places: '“{across}” from left to right, “{up}” from bottom to top',
  here: 'you are here',
  answersHere: 'your answers alone',
  states: { held: 'held', open: 'open', unknown: 'not known' },
  tallies: 'How many',
  tallySays: 'held {held} of {all}.',
  tallyList: {
    held: 'Held: {dimensions}.',
    open: 'Open: {dimensions}.',
    unknown: 'Not known: {dimensions}.',
  },
  flags: 'Worth knowing',
  certainty: 'How sure is this?',
  certaintyIs: 'Your evidence:',
  certaintyFrom: 'That goes by one answer alone:',
  certaintyRest: 'All the others are how you see it yourself.',
  cannotSay: {
    one: 'On {n} of {all} questions you could not say, or would rather not. What you could not say is worth asking about.',
    other:
      'On {n} of {all} questions you could not say, or would rather not. What you could not say is worth asking about.',
  },
  first: 'One thing to do',
  firstFlag: 'What is said under “Worth knowing” puts this first.',
  firstRung: 'This is the next that is open on your way up.',
  picked: 'You picked this as one that would change most.',
  say: 'In words:',
  ask: 'A question to ask:',
  plan: 'If-then:',
  yourPlan: 'Your plan, in your words',
  planHow:
    'A plan that names the moment is more likely to happen. Change this one until it is yours. It is saved with this result.',
  planIf: 'If',
  planThen: 'then',
  planSave: 'Save my plan',
  planEmpty: 'A plan needs both halves: a moment, and what you do then.',
  planDue: 'Look at it again on',
  planCalendar: 'Calendar file',
  planCalendarIs: 'The file holds the words of your plan. In a shared calendar others can read them.',
  inCalendar: calendar,
  notLoaded: 'That did not arrive. Check your connection and try again.',
  planTake: 'Plan this instead',
  planSaved: 'Your plan is saved in this browser.',
  planPast: 'Your plan is saved. The day you chose is over: choose one to come.',
  planNotSaved: 'Your plan could not be saved. It stays on this page while it is open.',
  strengths: 'What you can build on',
  strengthsNone: 'No dimension stands out yet. That says where you start from, no more.',
  profile: 'All dimensions',
  profileHow:
    'The dot is the mean of your answers, from “{low}” on the left to “{high}” on the right. The grey bar is one step either way: a few questions are a rough measure.',
  columns: { dimension: 'Dimension', word: 'In a word', answered: 'Answered' },
  coverage: '{answered} of {asked}',
  notEnough: 'not enough answers',
  byCustomer: 'as the customer answered',
  direction: { 'too-little': 'rather too little', 'too-much': 'rather too much' },
  pickedShort: 'your pick',
  gateShort: 'decides the level',
  onlyCustomer: 'only the customer can say',
  apartShort: 'stands apart and counts for nothing here',
  certaintyShort: 'evidence: {grade}',
  knowing: {
    title: 'Knowing and doing: {dimension}',
    found: 'In the check you finished on {date}, {share} was right.',
    short: 'what you know: {share} right',
    none: 'You have not finished this check on this device, so nothing stands beside it yet:',
    shares: ['next to nothing', 'about a quarter', 'about half', 'about three quarters', 'all or nearly all'],
  },
  apartAnswers: 'Also answered, not scored',
  advice: 'Advice for each dimension',
  adviceLater: 'These are for later. One thing at a time works better.',
  read: 'Read:',
  answers: 'All your answers',
  answersShow: 'Show them',
  methodShort:
    'The short form reads one thing only: whether something has to be put right first. It measures no dimension and names no level, because one or two questions are too few for that. What is yours to take from it are the answers themselves.',
  methodShortOnly:
    'The short form shows your answers, and makes nothing of them. It measures no dimension and names no level, because one or two questions are too few for that. What is yours to take from it are the answers themselves.',
  lowest: 'Of all dimensions, this one came out lowest.',
  method: 'How this was made, and what it cannot tell',
  keep: 'Keep it, or start anew',
  before:
    'You took this before, on {date}. Before you compare: how would you rate that time, by how you see it now?',
  beforeLink: 'Look back',
  keeping,
  print: 'Print all of it',
  printShort: 'Print on one page',
  printAll: 'Print what I wrote for myself alone, too',
  save: 'Save as a file',
  retake: 'Take it again',
  record: 'All your results are in',
  recordLink: 'your record',
} as const;

/** The pages that hold quizzes. */
export const quizPage = {
  catalogue: 'Quizzes',
  catalogueIs:
    'Look at your own work, or see what stayed with you from a guide. What you answer stays in this browser.',
  purposes: {
    assessment: {
      title: 'Evaluate yourself',
      is: 'No right answers: an honest look at your own work, and one thing to do next.',
    },
    check: {
      title: 'Check what you know',
      is: 'A few questions on a guide, with the reason for every answer.',
    },
  },
  size: { one: '{n} question, about {minutes} minutes', other: '{n} questions, about {minutes} minutes' },
  shortSize: {
    one: 'short form: {n} question, {minutes} minutes',
    other: 'short form: {n} questions, {minutes} minutes',
  },
  onPaper: 'on paper',
  shortTitle: '{title} (short form)',
  shortLead:
    '{n} questions out of the full form. You see your answers, and whether something has to be put right first.',
  shortLeadOnly: '{n} questions out of the full form. You see your answers.',
  withoutScript:
    'Scripts are off in this browser. You can read all the questions here, fill them in and print them. To score them by hand, use the',
  paperForm: 'paper form with its key.',
  deskOff: 'On a computer that others use?',
  deskLink: 'Keep nothing on this device',
  deskOn: 'Shared desk: your answers go when this tab closes.',
  deskOnLink: 'Change that',
  guide: 'This belongs to the guide',
} as const;

/** The form for paper and its key. */
export const paper = {
  title: '{title} (on paper)',
  what: 'Print this page, or fill it in here and print it. The key comes after the questions and begins a new sheet. A long form with its key fills many: the print window shows how many, and lets you choose. Nothing on this page is stored.',
  shortMark: 'The short form asks only the questions that are marked “short”.',
  short: '(short)',
  key: 'The key',
  how: 'Write the value of each answer beside it. “I can’t say” and answers that are not scored have no value: leave them out. A dimension is the sum of its values divided by how many there are. It needs at least {questions} values, and values for at least {share} of its questions.',
  mean: 'Sum ______ ÷ number ______ = {dimension} ______',
  bands: 'From a number to a word',
  band: 'from {from}: {word}',
  gate: 'Read this before anything else. If one of these is so, the result is “{level}”, whatever the numbers say.',
  conditional: 'If one of these is so, any level holds only on a condition.',
  when: '{what}: {answers}',
  whenNot: '{what}: anything but {answers}',
  question: 'Question {numbers}',
  customerQuestion: 'The customer’s own answer to question {numbers}',
  or: 'or',
  and: 'and',
  ownWord: '{dimension} reads “{word}” in place of “{band}”, because these are your own answers.',
  shortStops:
    'The short form ends here: it has your answers and what is read first, but no words for dimensions and no level.',
  noEvidence: 'No answer to it: take the first of these.',
  caps: 'Limits',
  cap: 'At most “{level}”:',
  level: 'The level',
  levelHow: 'Divide the sum of these dimensions by how many they are: {dimensions}.',
  from: '(from {from})',
  needsCustomer: '(only if the customer has answered)',
  certainty: 'How sure it is',
  sure: 'Look first at what you were sure of and did not get right.',
  mark: 'You pass with {pass} or more of the questions all right.',
  advice: 'What to do',
  adviceHow:
    'Take one thing: what a gate asks for, where one applies; otherwise what stands at the lowest dimension.',
  ask: 'Ask:',
  plan: 'If {if}, then {then}.',
  directions: { 'too-little': 'too little', 'too-much': 'too much' },
  apartQuestion: '(not counted)',
  minimum: 'This one needs at least {questions} values, and values for at least {share} of its questions.',
  onlyCustomer: 'Only the customer’s own answers count here. Until you have them, it is not known.',
  apartDimension: 'It stands apart: it is in no level and in nothing that is counted.',
  tallies: 'How many are held',
  tally: 'count {dimensions}. Each is held from {from} on; without enough values it is not known.',
  tallySide: 'Take the answers given for “{side}”.',
  tallyOnlyIf: '{dimension} is held only if this is so too: {when}.',
  tallyOpen: 'In “{tally}”, {dimensions} has enough values and is not held',
  tallyHeld: 'In “{tally}”, {dimensions} is held',
  tallyAtLeast: 'In “{tally}”, at least {n} are held',
  tallyAtMost: 'In “{tally}”, no more than {n} can be held, those not known included',
  countHow: 'See how many are held in “{tally}”.',
  ladderHow:
    'Climb from the lowest. A level is yours when all that is counted for it, and for every level below it, is held. What is not known stops you like what is not held.',
  axisHow:
    '{axis}: divide the sum of these dimensions by how many they are: {dimensions}. From {from} on it is “{high}”.',
  fromHeld: '(from {from} held)',
  ground: '(where everybody begins)',
  rung: '(all of “{tally}” held)',
  place: '({across}: {x}; {up}: {y})',
  byGate: '(only as told above)',
  flags: 'Worth knowing',
  flagsHow: 'Where what stands in bold is so, read what follows. It changes no level.',
  flagMark: 'Write “{mark}” beside {dimensions}.',
  flagBegin: 'Begin with {dimension}.',
} as const;

/** For authors: what a quiz can come to, with answers that lead there. */
export const preview = {
  title: 'What “{title}” can come to',
  description: 'For its authors: every level, rule and piece of advice, with answers that lead there.',
  intro:
    'For authors. Each level, gate, limit, flag and piece of advice of the file, by its id, with one set of answers that leads there. Open “How it reads” for the words of the result. To see all of it, enter the answers of a level in the assessment. They were searched for, and the same file always gives the same ones.',
  quiz: 'The assessment itself',
  reads: 'How it reads',
  enter: 'Every answer, to enter it',
  enterCustomer: 'And the customer’s answers:',
  allReached: 'The search reached all of them.',
  missed: {
    one: 'The search did not reach one of them, so perhaps no answers can: {names}.',
    other: 'The search did not reach {n} of them, so perhaps no answers can: {names}.',
  },
  notReached: 'Not reached.',
  kinds: {
    level: 'Levels',
    trip: 'Rules that trip a gate',
    condition: 'Rules that put the level on a condition',
    cap: 'Limits',
    flag: 'Flags',
    advice: 'Advice',
  },
  self: 'The reader',
  customer: 'The customer',
  highest: '{who} answers everything at its highest',
  lowest: '{who} answers everything at its lowest',
  except: '{all}, but {answers}',
} as const;

/** The reader's record: what they answered in this browser. */
export const record = {
  title: 'My record',
  description: 'What you answered in this browser, with what came of it, to hold against next time.',
  intro: 'What you answered in this browser, and what came of it.',
  introLink: 'Where it is kept',
  waiting:
    'Here you would see what you answered: what is not finished, your results with their dates, and your plans. All of it is in this browser and nowhere else, so it takes a script to show it, and no script has run here.',
  locale: 'en-GB',
  blocked:
    'This browser does not let this site keep anything, so there is no record. Site data may be switched off in the settings. The quizzes work all the same: save or print a result before you close its page.',
  empty:
    'Nothing is here yet. When you answer a quiz, your answers are kept here from the first one on: what is not finished, to go on with, and each result with its date and your plan.',
  emptyLink: 'See the quizzes',
  unfinished: 'Not finished',
  answered: { one: '{n} of {all} answered', other: '{n} of {all} answered' },
  checked: { one: '{n} of {all} checked', other: '{n} of {all} checked' },
  answeredOnly: { one: '{n} answered', other: '{n} answered' },
  lastOn: 'last on {date}',
  goOn: 'Go on',
  finished: 'Finished',
  short: 'short form',
  changed: 'The questions have changed since.',
  changedUnfinished: 'The questions have changed since, so this can’t be finished.',
  goneQuiz: 'This quiz is no longer in the handbook. What you answered still goes into your file.',
  noLevel: 'No level',
  noLevelShort: 'Answers, no level',
  conditional: '{level}, on one condition',
  right: { one: '{n} of {all} right at the first try', other: '{n} of {all} right at the first try' },
  rightAgain: { one: '{n} of {all} right this time', other: '{n} of {all} right this time' },
  again: {
    one: 'only the {n} question that was not right, asked again',
    other: 'only the {n} questions that were not right, asked again',
  },
  plan: 'Your plan:',
  planWords: 'If {if}, then {then}',
  delete: 'Delete',
  went: {
    done: 'You did it.',
    partly: 'You did it in part.',
    not: 'You did not do it.',
    dropped: 'You dropped it.',
  },
  deleteAsk: 'Delete these answers, with the result and your plan?',
  deleteAskUnfinished: 'Delete these answers?',
  deleteYes: 'Yes, delete',
  deleteNo: 'No, keep',
  deleted: 'Deleted.',
  undo: 'Undo',
  undoFor: 'You can undo this for {n} seconds.',
  undone: 'It is back as it was.',
  notUndone: 'It could not all be put back: {why}',
  deleteQuiz: 'Delete all of this quiz',
  deleteQuizAsk: {
    one: 'Delete {n} sitting of “{title}”, with its result and plan?',
    other: 'Delete all {n} sittings of “{title}”, with their results and plans?',
  },
  earlier: { one: 'Show {n} earlier sitting', other: 'Show {n} earlier sittings' },
  loading: 'One moment …',
  notLoaded: 'This part of the page did not arrive. Check your connection and load the page again.',
  plansOpen: 'What you set out to do',
  plansOpenIs: 'A plan stays here until you have said how it went.',
  planFrom: 'From “{title}”, {date}.',
  planDue: 'To look at again on {date}.',
  planOver: 'To look at again since {date}.',
  howWent: 'How did it go?',
  wentChoices: {
    done: 'I did it',
    partly: 'In part',
    not: 'I did not',
    dropped: 'I dropped it, and that is fine',
  },
  wentNote: 'What helped, or what stood in the way? (if you like)',
  wentSave: 'Save how it went',
  wentSaved: 'Saved. The plan now stands with its result below.',
  wentNotSaved: 'That could not be saved: there is no room, or the browser does not allow it.',
  calendar: 'Calendar file',
  inCalendar: calendar,
  writeProblems: {
    full: 'there is no room left in this browser.',
    blocked: 'this browser does not let the page keep it.',
  },
  notDeleted: 'This browser did not let the page delete that. Try the site data in the browser’s settings.',
  unreadable: 'What can’t be read',
  unreadableIs:
    'These entries are in this browser, but the page can’t make sense of them. They stay as they are until you delete them. They also go into the file with everything.',
  problems: {
    'not-json': 'It is damaged: the text breaks off or was changed.',
    'wrong-shape': 'It does not look like anything this site saves.',
    'newer-format': 'A newer version of this site saved it.',
    'too-large': 'It is longer than anything this site saves.',
    'unreadable-here': 'An entry that can’t be read already has its place in this browser.',
  },
  deleteAskUnreadable: 'Delete this entry? If it is not in a file, it is lost.',
  trend: {
    title: 'From sitting to sitting',
    how: 'Each dot is one sitting, the earliest on the left. The word is that of the latest.',
    key: 'How to read the drawings',
    dates: 'From the left: {dates}.',
    edges: 'The lower edge of a drawing is “{low}”, the upper “{high}”.',
    cuts: 'The thin lines are where one word ends and the next begins.',
    bar: 'The grey bar through a dot is one step either way.',
    rule: 'A move counts as a possible change from one whole step on, and only when the questions were the same. Less can be chance.',
    broken: 'Where a double line stands, the questions changed. Nothing is compared across it.',
    looked: 'An empty square is how you rated that sitting later, looking back.',
    customer: 'A diamond is the customer’s answer.',
    latest: 'The latest {n} sittings are shown. The table for spreadsheets has all of them.',
    dimension: 'Dimension',
    last: 'Latest',
    change: 'Since the time before',
    when: 'When',
    word: 'In a word',
    each: 'All sittings',
    changes: { true: 'Possible change', false: 'No clear change' },
    reasons: {
      'moved-up': 'a whole step or more upwards, with the same questions',
      'moved-down': 'a whole step or more downwards, with the same questions',
      'too-little': 'less than a whole step',
      'questions-changed': 'the questions changed in between',
      'not-measured': 'too few answers in one of the two',
      'other-eyes': 'once the customer’s answers, once your own',
    },
    first: 'the first of these sittings',
    notEnough: 'not enough answers',
    lookedBack: 'Looking back, you rated it “{word}”.',
    print: 'Print this history',
    drawing: '{n} sittings of {dimension}; the table has the same',
  },
  look: {
    title: 'Look back: how would you rate last time, now?',
    is: 'You took this on {earlier} and again on {later}. What you know now may have changed your measure. So rate your work as it was on {earlier}, by how you see it today. Then you can tell a change in your work from a change in your eye.',
    cannotSay: 'I can’t say',
    save: 'Save my look back',
    saved: 'Saved. It shows as an empty square in the drawings.',
    empty: 'Rate at least one dimension first.',
    notSaved: 'It could not be saved: there is no room, or the browser does not allow it.',
  },
  compare: {
    title: 'Compare two sittings',
    one: 'One sitting',
    other: 'The other',
    onlyDifferent: 'Only what differs',
    question: 'Question',
    different: 'differs',
    allSame: 'Every answer is the same in both.',
    gone: 'This question is no longer in the quiz ({id}).',
    level: 'Level',
    changed: 'The questions changed between these two, so only answers are compared, and no words.',
  },
  known: {
    title: 'What you know, and what to read again',
    is: 'As of your last sitting, on {date}.',
    sureWrong: 'You were sure, and it was not right',
    again: 'Not right yet',
    guessed: 'Right, but you were guessing',
    right: 'You know this',
    read: 'Read:',
    none: 'None.',
  },
  tables: 'For spreadsheets',
  tablesIs:
    'The same as tables (CSV): one of results, one of single answers. They can’t be loaded here again.',
  tablesAll: 'With what I wrote for myself alone',
  saveResults: 'Save the results as a table',
  saveAnswers: 'Save the answers as a table',
  format: 'For programs, the file is described',
  formatWords: 'in words',
  formatLink: 'as a JSON Schema',
  keeping,
  desk: {
    title: 'On a computer that others use',
    waiting:
      'Without a script this site keeps nothing on any device. With one, you can choose here to keep nothing on a computer that others use.',
    off: 'Here you can switch to a shared desk: then this site keeps nothing on this device. Your answers last until this tab closes. It holds for this tab only; what is in your record already stays where it is, out of sight.',
    on: 'This tab is a shared desk. Nothing you answer here is kept on this device, and what is here goes when the tab closes. A browser can open a closed tab again: to be sure, delete everything before you leave.',
    turnOn: 'Keep nothing on this device',
    turnOff: 'Leave the shared desk',
    turnOffAsk: 'Leave the shared desk? What is in this tab is deleted.',
    failed: 'This browser does not let the page keep anything at all, not even in this tab.',
    back: 'Back to where you were',
    here: 'Shared desk: what you see here is in this tab only.',
  },
  saveEntry: 'Save as a file',
  copy: 'Keep a copy',
  copyIs:
    'A browser can lose what it keeps. A file is yours: save everything to one, and load it here or in another browser. Loading adds what is missing and overwrites nothing that is finished. The file also holds what you wrote for yourself alone.',
  saveAll: 'Save everything to a file',
  savedAs: 'The file {name} goes to your downloads.',
  load: 'Load a file that you saved here',
  fileProblems: {
    'not-json': 'The file {name} can’t be read. It is damaged, or it is of another kind.',
    'wrong-shape': 'The file {name} was not saved by this page.',
    'newer-format': 'The file {name} was saved by a newer version of this site.',
    'too-large': 'The file {name} is larger than anything this page saves.',
  },
  preview: 'What is in {name}',
  added: { one: '{n} sitting that is not here yet', other: '{n} sittings that are not here yet' },
  continued: {
    one: '{n} sitting here that the file takes further',
    other: '{n} sittings here that the file takes further',
  },
  plans: { one: '{n} new plan', other: '{n} new plans' },
  looks: { one: '{n} new look back', other: '{n} new looks back' },
  same: { one: '{n} sitting that is here already', other: '{n} sittings that are here already' },
  kept: {
    one: '{n} sitting that is finished or further on here; that one stays',
    other: '{n} sittings that are finished or further on here; those stay',
  },
  refused: { one: '{n} entry that can’t be taken over:', other: '{n} entries that can’t be taken over:' },
  nothingNew: 'There is nothing in it that is not here already.',
  add: 'Add it to my record',
  leave: 'Leave it',
  close: 'Close',
  loaded: { one: '{n} entry added.', other: '{n} entries added.' },
  loadedPartly: {
    one: '{done} added. There was no room for {n} more. Delete something, then load the file again.',
    other: '{done} added. There was no room for {n} more. Delete something, then load the file again.',
  },
  deleteAll: 'Delete everything',
  deleteAllIs: 'This empties the record and deletes whatever else this site keeps in this browser.',
  deleteAllAsk: 'Delete everything this site keeps in this browser? That is {what}.',
  deleteAllWhat: {
    attempts: { one: '{n} sitting', other: '{n} sittings' },
    plans: { one: '{n} plan', other: '{n} plans' },
    looks: { one: '{n} look back', other: '{n} looks back' },
    unreadable: { one: '{n} entry that can’t be read', other: '{n} entries that can’t be read' },
    rest: {
      one: '{n} other note: what you read, where you stopped, or the colours you chose',
      other: '{n} other notes: what you read, where you stopped, or the colours you chose',
    },
  },
  deletedAll:
    'Everything is deleted. Nothing of yours is left in this browser. The pages may stay in it for reading offline.',
} as const;

/** The privacy page. A section's text is a list of paragraphs. */
export const privacy = {
  title: 'Privacy',
  description: 'What this site keeps, where it keeps it, who can see it, and how to wipe it.',
  intro:
    'What you answer here stays in this browser. Nobody else gets it: not us, not your employer, not whoever runs this site.',
  sections: [
    {
      title: 'What is kept, and where',
      text: [
        'When you answer a quiz, your browser keeps each answer, the times when you began and finished, the result as it was shown, the plan you write and how it went, and how you rate an earlier sitting when you look back. It keeps them in its local storage, a place on this device that belongs to this site’s address.',
        'There is no copy anywhere else. If it is deleted here, it is gone, unless you saved it to a file.',
      ],
    },
    {
      title: 'What reading leaves behind',
      text: [
        'When you get to the end of a guide, your browser notes the day under the name of that guide, and where you last were under “place”. That is how the lists can show what you have read, and how the first page can offer to go on. If you choose light or dark, it notes that too. You can mark a guide as unread at its end.',
        'Your browser also saves the pages themselves, so that the handbook works without a connection. That copy is the same for everybody and says nothing about you.',
      ],
    },
    {
      title: 'What there is not',
      text: [
        'There is no account and no cookie. Nothing counts or follows you. The pages ask no other site for anything: no fonts, no pictures, no scripts.',
        'The server that hands out these pages can note which page was asked for and when, from which network address, as any web server can. Your answers are not in what it sees. The address of a result carries a random number that stands for that sitting; it says nothing about what you answered.',
      ],
    },
    {
      title: 'Who could see it',
      text: [
        'Anyone who uses this device with the same browser profile can open your record, just as you can. On a computer that others use, choose the shared desk on the page of your record before you answer: then nothing is kept on the device, and what you answer goes when the tab closes.',
        'Other pages under the same domain name, and browser extensions that you allowed to read pages, could read it too. A backup of the device may contain it.',
      ],
    },
    {
      title: 'When it can vanish',
      text: [
        'Browsers may delete what sites keep, without asking. A private window does so when you close it. Safari does so after seven days of use in which you did not come back here. Others may when the device runs out of room.',
        'What you would miss, save to a file now and then.',
      ],
    },
  ],
  wipe: {
    title: 'How to wipe it',
    text: 'Delete a single sitting, or everything at once, on the page of your record. Clearing this site’s data in the browser’s settings does the same.',
    link: 'Go to my record',
  },
  entries: 'What is kept right now',
  show: 'Show every entry',
  waiting:
    'Here you would see every entry that this site keeps in your browser, word for word. It takes a script to show them, and no script has run here. The browser’s own settings list them as site data.',
  none: 'This site keeps nothing of yours in this browser.',
  blocked: 'This browser does not let this site keep anything, so there is nothing here.',
  count: {
    one: 'This site keeps {n} entry in this browser:',
    other: 'This site keeps {n} entries in this browser:',
  },
  size: { one: '{n} character', other: '{n} characters' },
  attempt: 'Your answers to “{quiz}”, last saved on {date}',
  attemptFinished: 'Your answers to “{quiz}” and the result, finished on {date}',
  plan: 'Your plan for a sitting, saved on {date}',
  look: 'How you rated an earlier sitting, looking back on {date}',
  unreadable: 'An entry that can’t be read.',
  notes: {
    read: 'The day on which you read a guide to its end',
    place: 'Where you were last, for “Go on reading”',
    theme: 'The colours you chose',
    copied: 'When you last saved your record to a file',
  },
  other: 'Something that this site keeps besides your record.',
  raw: 'Word for word',
} as const;

/** The pages for authors and for whoever puts the site up. */
export const runYourOwn = {
  title: 'Run your own',
  description: 'For trainers who write guides and quizzes of their own, and for whoever puts the site up.',
  intro:
    'This handbook is a folder of files. Guides are written in Markdown, quizzes in YAML, and the whole can be put on any web server. These pages are for those who write for it or put it up.',
  pages: [
    {
      href: '/run-your-own/question-kinds/',
      title: 'Question kinds',
      about: 'Every kind of question, to try out, with what its author writes.',
    },
    {
      href: '/run-your-own/scoring/',
      title: 'Scoring',
      about: 'How a quiz file says what answers come to: dimensions, levels, gates, flags and advice.',
    },
    {
      href: '/run-your-own/coverage/',
      title: 'What the handbook covers',
      about: 'Each thing that the sources teach, and the guide that carries it.',
    },
    {
      href: '/run-your-own/hosting/',
      title: 'Hosting',
      about: 'How to put the site up: what a host has to do, and a recipe for eight of them.',
    },
  ],
  file: {
    title: 'The file of a record',
    about:
      '“Save everything to a file” writes one JSON file in UTF-8 (format 1), an entry a line. It is the reader’s own, and it is made to be read by other programs too. Its JSON Schema has every field:',
    schema: 'record.schema.json',
    parts: [
      {
        name: 'attempts',
        is: 'One for each sitting: which quiz in which version, when, what was answered by the ids of the questions, and, once it is finished, the result as it was shown.',
      },
      {
        name: 'plans',
        is: 'If-then plans, each under the id of its sitting, with the day they are for and how they went.',
      },
      { name: 'lookBacks', is: 'How the reader rates an earlier sitting by now, dimension by dimension.' },
      {
        name: 'unreadable',
        is: 'Entries that this site could not read, word for word, so that nothing is lost.',
      },
    ],
    rules: [
      'Ids are the author’s and never change; an id of a sitting is twelve letters and digits. Times are ISO 8601 in UTC.',
      'A finished sitting never changes. Of an unfinished one, the later answer to each question counts, by “at”. So files can be put together in any order, and twice is once.',
      'A program that reads the file leaves alone what it does not know, and refuses a file or an entry whose “format” is above its own. The number changes only when an older reader would misunderstand an entry; files of every earlier format can be loaded.',
    ],
    sample: 'Shortened, with one sitting:',
  },
} as const;

/** How to put the site up. In backticks stands what is typed or written into a file. */
export const hosting = {
  title: 'Hosting',
  description: 'How to put the site up on a web server or a service, with recipes for eight of them.',
  intro: [
    '`npm run build` writes the site into the folder `dist`. Copy what is in it to any static host, at the root of a domain or in any folder of it. All addresses are relative, so the same files work everywhere.',
    'A host has to do two things, and nearly all do without being asked: answer an address that ends in a slash with the `index.html` of that folder, and send an address without the slash to the one with it. Every change to this site is tried on nginx, Apache, Caddy, lighttpd, busybox, Python’s `http.server` and `npx serve` as they come.',
    '`npx serve` does the second thing only when its setting `trailingSlash` is on. Links are not affected, because all of them end in the slash. An address typed without it opens a page without its styles.',
  ],
  options: {
    title: 'What a build can be asked for',
    text: 'Each is written after `--`.',
    list: [
      [
        '`npm run build -- --index-links`',
        'Links name the `index.html` they lead to. For a host that does not look for it, such as a plain object store.',
      ],
      [
        '`npm run build -- --for-disk`',
        'A handbook to read and print from a folder on disk. Its links name `index.html` too, and it has no scripts, because a browser runs none of this kind from disk. Quizzes can be filled in on the screen or on paper, and are not scored; there is no record.',
      ],
      [
        '`npm run build -- --compress`',
        'Writes a `.br`, a `.zst` and a `.gz` beside each text file, for a server that sends such copies. Services that compress by themselves need none.',
      ],
    ],
  },
  settings: {
    title: 'What a build cannot know',
    text: 'Two addresses, which you say in the environment of `npm run build`. The build is complete without them.',
    list: [
      [
        '`SITE_URL=https://example.org/handbook/`',
        'Where the site will be. Adds what needs full addresses: a feed of changes, `sitemap.xml`, the address for search engines, and images for links.',
      ],
      [
        '`REPO_URL=https://github.com/you/handbook`',
        'Where the source is. Adds “Suggest a change” to every guide. For another service than GitHub, write the address of a file there with `{path}` in it.',
      ],
    ],
  },
  cache: {
    title: 'What may be kept, and for how long',
    text: 'The files in `_astro` carry a hash of their content in their name. They never change, so a browser may keep them for good: `immutable`. Everything else keeps its name when it changes, so a browser has to ask again each time: `no-cache`. It costs one short answer when nothing has changed.',
  },
  headers: {
    title: 'Headers',
    text: 'The Content-Security-Policy is in the pages: it lets nothing in from elsewhere and no script that the site did not bring. No header is needed for it. Some things only a header can say, and each recipe below that can send headers sends these:',
    list: [
      ['`Content-Security-Policy: frame-ancestors`', 'No other site may show this one in a frame.'],
      [
        '`Strict-Transport-Security`',
        'For two years the browser uses HTTPS only. Send it once HTTPS works, and over HTTPS.',
      ],
      ['`Cross-Origin-Opener-Policy`', 'A site that opened this one in a window cannot reach into it.'],
      ['`Permissions-Policy`', 'No camera, microphone, place, payment or USB, even if a script asked.'],
      ['`X-Content-Type-Options`', 'A file is what its type says, and is not guessed.'],
      ['`Referrer-Policy`', 'A site that a link leads to is not told where the reader came from.'],
    ],
  },
  recipes: 'Recipes',
  domain: 'Put your own domain and folder in the place of `handbook.example.org` and `/var/www/handbook`.',
  goes: 'As {place}:',
  tried: {
    run: 'Every change to this site runs this as written, but for the port and the folder.',
    part: 'Every change to this site runs the function. The rest takes the service itself and was not tried.',
    not: 'This takes the service itself and was not tried. The commands it names are checked.',
  },
  hosts: [
    {
      title: 'nginx',
      text: 'Build with `--compress`. For HTTPS, let certbot add its lines, or listen on 443 with your certificate.',
      files: [['nginx.conf', '`/etc/nginx/conf.d/handbook.conf`']],
      tried: 'run',
    },
    {
      title: 'Caddy',
      text: 'Build with `--compress`. Caddy gets the certificate by itself.',
      files: [['Caddyfile', '`/etc/caddy/Caddyfile`']],
      tried: 'run',
    },
    {
      title: 'Apache',
      text: 'Build with `--compress`. It also works on shared hosting, where nothing but the folder is yours. In a folder of the domain, put its path into the line `ErrorDocument`.',
      files: [['htaccess', '`.htaccess`']],
      tried: 'run',
    },
    {
      title: 'GitHub Pages',
      text: 'In the settings of the repository, choose GitHub Actions as the source of Pages. GitHub lets you set no headers.',
      files: [['github-pages.yml', '`.github/workflows/pages.yml`']],
      tried: 'not',
    },
    {
      title: 'GitLab Pages',
      text: 'GitLab sends the compressed copies. It lets you set no headers on gitlab.io.',
      files: [['gitlab-ci.yml', '`.gitlab-ci.yml`']],
      tried: 'not',
    },
    {
      title: 'Netlify',
      text: 'Netlify compresses by itself, and has pages asked for again.',
      files: [
        ['netlify.toml', '`netlify.toml`'],
        ['_headers', '`public/_headers`'],
      ],
      tried: 'not',
    },
    {
      title: 'Cloudflare Pages',
      text: 'The build command is `npm run build`, with the two addresses before it. Cloudflare compresses by itself, and has pages asked for again.',
      files: [
        ['wrangler.toml', '`wrangler.toml`'],
        ['_headers', '`public/_headers`'],
      ],
      tried: 'not',
    },
    {
      title: 'S3 and CloudFront',
      text: 'The bucket stays private. The function looks for `index.html`, and CloudFront compresses. For a page that is missing, a private bucket answers 403: give the distribution custom error responses for 403 and for 404, both with the page `/404.html` and the code 404. Without CloudFront, build with `--index-links`.',
      files: [
        ['s3.sh', '`hosting/s3.sh`'],
        ['cloudfront-function.js', 'a CloudFront function on viewer requests'],
        ['cloudfront-headers.json', 'a response headers policy'],
      ],
      tried: 'part',
    },
  ],
} as const;

/** Where everything comes from. */
export const sourcesPage = {
  title: 'Sources',
  description: 'The five articles this handbook rests on, and what we changed and put right.',
  intro:
    'The handbook rests on five articles. It carries over what they teach, in words of its own, and says here what was changed and put right. Studies are linked where a guide speaks of them.',
  original: 'Read it there',
  changed: 'What we changed and put right',
  guides: 'Guides that draw on it:',
} as const;

/** The map of what the guides carry. */
export const coverage: {
  title: string;
  description: string;
  intro: string;
  groups: Readonly<Record<string, string>>;
  line: string;
  says: string;
  guides: string;
  caveat: string;
  leftOut: string;
} = {
  title: 'What the handbook covers',
  description: 'Each thing that the five sources teach, and the guide that carries it.',
  intro:
    'The five articles behind this handbook, line by line. {carried} of {all} lines are carried by the {guides} guides. The build fails when one is carried by none.',
  groups: {
    S0: 'Evaluating your own performance',
    S1: 'It’s not rocket science',
    S2: 'What is good customer service?',
    S3: 'Best in class or mere mortal',
    S4: 'Poor, good, awesome',
    X: 'What runs across the sources',
  },
  line: 'Line',
  says: 'What it says, in our words',
  guides: 'Guides that carry it',
  caveat: 'Rests on no evidence: see the caveat.',
  leftOut: 'Left out. {why}',
};

/** A question to try out. */
export const specimen = {
  given: 'Your answer:',
  credit: 'It counts {n} out of 1.',
  value: 'It counts {n} out of 4.',
  notScored: 'It is not scored.',
  countsNothing: '“Can’t say” counts for nothing, and is shown.',
  show: 'Check the answer',
  clear: 'Clear',
} as const;

/** The gallery of question kinds. */
export const gallery = {
  title: 'Question kinds',
  description: 'Every kind of question that a quiz can ask, to try out, with what an author writes for it.',
  intro:
    'Every kind of question, to try out. What you answer here is not kept. Beside each one stands what its author wrote.',
  withoutScript: 'Trying them out takes a script. Without one you can read and print them.',
  list: 'All kinds',
  purpose: {
    check: 'For checks: it has a right answer.',
    assessment: 'For assessments: it has no right answer.',
    both: 'For checks and for assessments.',
  },
  about: {
    single: 'One answer out of several.',
    multiple: 'Several answers out of several. In a check the reader is told how many.',
    rating: 'A point on a scale on which every point has a label, from nothing to all.',
    amount:
      'A point between too little and too much. The best is in the middle, and the advice knows the side.',
    'true-false': 'Whether a statement holds, with a reason or with how sure the reader is.',
    number: 'A number with its unit. In a check it may be a little off.',
    recall: 'Missing words or letters, typed from memory.',
    match: 'Each row gets what belongs to it, from a list.',
    sort: 'Each item goes into one of a few buckets.',
    scenario: 'A case that goes on. Each choice has a consequence and may lead to another choice.',
    pair: 'A place between two statements that both sound sensible; about oneself, or about others as well.',
    rank: 'The first few out of several, in order.',
    checklist: 'Lines to tick off. A line may ask what shows it.',
    reflection:
      'Room for private words. They are never scored, and stay out of tables and prints unless the reader ticks them.',
  },
  yaml: 'What the author writes',
  key: 'The key on paper',
  properties: 'Its own keys',
  property: { key: 'Key', needed: 'Must it be there?', means: 'What it is' },
  yes: 'needed',
  no: 'optional',
  onlyIn: { check: 'Only in a check.', assessment: 'Only in an assessment.' },
  anyId: 'A name that says what it means and never changes.',
  common: 'Keys of every question',
  commonKeys: [
    ['id', 'needed', 'Says what the question means. Results are stored under it, so it never changes.'],
    ['kind', 'needed', 'One of the kinds on this page.'],
    ['text', 'needed', 'The question. Markdown: emphasis, links, code.'],
    ['read', 'needed in a check', 'The passage that answers it: guide#heading.'],
    [
      'dimension',
      'optional',
      'In an assessment: what it measures. Without one the question has a page of its own.',
    ],
    ['heading', 'optional', 'In an assessment: the heading of that page.'],
    ['customer', 'optional', 'In an assessment: the same question as it is put to the customer.'],
    ['short', 'optional', 'In an assessment: true if the short form asks it too.'],
    ['hint', 'optional', 'In a check: folded away under the question.'],
    [
      'confidence',
      'optional',
      'In a check: true asks how sure the reader is. On top of the file it is meant for all questions.',
    ],
    [
      'shuffle',
      'optional',
      'In a check: true changes the order from the second sitting on. On top of the file, for all.',
    ],
    [
      'pass',
      'optional',
      'On top of the file of a check: how many questions have to be all right to pass. Without it there is no word of passing.',
    ],
  ],
} as const;
