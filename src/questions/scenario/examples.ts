import type { Example } from '../kind.ts';

export const examples: Example[] = [
  {
    title: 'a case with right and wrong ends, in which two paths meet again',
    purpose: 'check',
    yaml: `
id: the-late-engineer
kind: scenario
text: You run the desk. Your engineer, Emeka, is stuck at another job.
start: he-is-late
scenes:
  - id: he-is-late
    text: It is two o’clock. Ms Rossi expects him at three, and it will be five. What do you do?
    choices:
      - id: call-now
        label: I call her now.
        consequence: “Five is no good to me,” she says. “I have to fetch the children.”
        next: she-cannot
        why: She hears it while she can still plan.
      - id: wait
        label: I wait. Perhaps he can make it after all.
        consequence: At half past three she calls you. She has taken the afternoon off.
        next: she-is-cross
        why: The hour in which she could have changed her plans is gone.
  - id: she-is-cross
    text: “Why did *nobody* tell me?” she asks. What do you say?
    choices:
      - id: explain
        label: I explain how full the day has been.
        consequence: She listens, then hangs up. The next morning she cancels the contract.
        credit: 0
        why: It is your day that you talk about. Hers is still spoilt.
      - id: own-it
        label: I say that I knew at two and should have called.
        consequence: There is a pause. “Thank you for saying so,” she says. “And now?”
        next: she-cannot
        why: An honest word opens the way to a remedy. It does not give her the afternoon back.
  - id: she-cannot
    text: Emeka can be there at five today or at eight tomorrow. How do you put it?
    choices:
      - id: let-her-choose
        label: I give her both times and let her choose.
        consequence: She takes eight o’clock, and is at the door when he comes.
        credit: 1
        why: She decides, so the new time is hers as well.
      - id: book-tomorrow
        label: I book eight tomorrow, so that she has it off her mind.
        consequence: At eight nobody opens. She is at work.
        credit: 0.5
        why: It was kindly meant and soon done. But the time was yours, not hers.
`,
    responses: [
      {
        value: ['he-is-late/call-now', 'she-cannot/let-her-choose'],
        expect: { chosen: ['call-now', 'let-her-choose'], credit: 1 },
      },
      {
        value: ['he-is-late/wait', 'she-is-cross/own-it', 'she-cannot/book-tomorrow'],
        expect: { chosen: ['wait', 'own-it', 'book-tomorrow'], credit: 0.5 },
      },
      { value: ['he-is-late/wait', 'she-is-cross/explain'], expect: { credit: 0 } },
      { value: ['he-is-late/wait'], expect: { chosen: ['wait'] } },
    ],
    malformed: [
      null,
      [],
      'he-is-late/wait',
      ['wait'],
      ['she-cannot/let-her-choose'],
      ['he-is-late/wait', 'she-cannot/let-her-choose'],
      ['he-is-late/call-now', 'she-cannot/let-her-choose', 'she-cannot/let-her-choose'],
      ['he-is-late/toString'],
      [['he-is-late', 'wait']],
    ],
  },
  {
    title: 'a case in which good reasons stand on both sides',
    purpose: 'check',
    yaml: `
id: the-unreasonable-wish
kind: scenario
text: A customer of many years asks for something that the rules do not allow.
start: the-wish
scenes:
  - id: the-wish
    text: The warranty ran out nine days ago. Mr Haddad asks you to mend the pump for nothing.
    choices:
      - id: bend
        label: I put it down as a job under warranty.
        consequence: He is delighted. In a month his neighbour asks for the same.
        why: >-
          Some teach that one should step outside one’s role when the customer needs it. The price is that a
          rule which bends for one is unfair to the next.
      - id: keep-the-rule
        label: I say no, with the reason, and offer what I can do.
        consequence: He is not pleased. He does take the lower rate for labour.
        why: >-
          Others teach that a clear no, kindly given, leaves trust whole. The price is that nine days can look
          small beside ten years.
`,
    responses: [
      { value: ['the-wish/bend'], expect: { chosen: ['bend'] } },
      { value: ['the-wish/keep-the-rule'], expect: { chosen: ['keep-the-rule'] } },
    ],
    malformed: [['the-wish/'], ['/bend'], [null], { 'the-wish': 'bend' }],
  },
  {
    title: 'a case about oneself, with a value at each end',
    purpose: 'assessment',
    yaml: `
id: when-i-was-wrong
kind: scenario
text: Think of the last time you told a customer something that turned out to be wrong.
start: noticed
scenes:
  - id: noticed
    text: You noticed it first. What did you do?
    choices:
      - id: said-nothing
        label: I let it rest.
        consequence: The customer went on with the wrong picture.
        value: 0
        why: Whatever they decide now rests on it.
      - id: told-them
        label: I told them.
        consequence: They knew. What came next depended on you as well.
        next: afterwards
        why: The right picture is theirs to have, also when it costs you something.
  - id: afterwards
    text: And when you had told them?
    choices:
      - id: left-it
        label: I left it at that.
        consequence: They had the facts, and the trouble was still theirs.
        value: 2
        why: The picture was right again. What the mistake had led to was not.
      - id: made-good
        label: I asked what it had led to, and helped with that.
        consequence: The mistake was put right from end to end.
        value: 4
        why: The customer saw that a mistake of yours does not become a problem of theirs.
`,
    responses: [
      { value: ['noticed/said-nothing'], expect: { chosen: ['said-nothing'], value: 0 } },
      { value: ['noticed/told-them', 'afterwards/left-it'], expect: { value: 2 } },
      {
        value: ['noticed/told-them', 'afterwards/made-good'],
        expect: { chosen: ['told-them', 'made-good'], value: 4 },
      },
    ],
    malformed: [4, ['afterwards/made-good'], ['noticed/said-nothing', 'afterwards/left-it'], [4]],
  },
];
