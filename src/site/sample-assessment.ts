/** A whole assessment, as small as one can be that has a limit beside its levels. A test holds it against the check. */
export const SAMPLE = `# yaml-language-server: $schema=../.schema/quiz.json
id: calling-back
version: 1
purpose: assessment
guide: six-needs
title: Calling back
summary: Do customers hear from you when you said so?
minutes: { full: 2 }
about: Think of your last ten calls. Your answers stay in this browser.
method: The level is the mean of three answers. That is a rough measure.
groups:
  - { id: contact, label: Contact }
bands:
  - { id: seldom, label: seldom, from: 0 }
  - { id: usual, label: usual, from: 2.5 }
minimum-coverage: { share: 2/3, questions: 2 }
dimensions:
  - id: word-kept
    label: Keeping your word
    group: contact
    means: Whether they hear from you when you said so.
    read: six-needs#information
questions:
  - id: said-when
    kind: rating
    scale: last-ten
    dimension: word-kept
    text: I said when I would call.
  - id: called-then
    kind: rating
    scale: last-ten
    dimension: word-kept
    text: I called at the time I gave.
  - id: warned
    kind: rating
    scale: last-ten
    dimension: word-kept
    text: When I was late, they heard of it first from me.
caps:
  - id: no-time
    at-most: building
    when: [{ any: [said-when], answered: [hardly-any] }]
    because: Without a time there is no word to keep.
    lift: Say when you will call.
levels:
  rule: mean
  of: [word-kept]
  steps:
    - id: building
      label: Building
      from: 0
      means: Some calls come when you said so.
      next: Write down each time you give.
    - id: steady
      label: Steady
      from: 2.5
      means: Most calls come when you said so.
advice:
  - dimension: word-kept
    band: seldom
    do: Give every customer a time this week, and write it down.
    ask: When would a call suit you?
    plan: { if: I end a call, then: I say when I will call next }
    read: six-needs#information
  - dimension: word-kept
    band: usual
    do: Tell one colleague how you keep track of your times.
    ask: Did my last call come when you expected it?
    plan: { if: I see that I will be late, then: I call before they wonder }
    read: six-needs#control
`;
