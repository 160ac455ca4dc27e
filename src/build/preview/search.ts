import type { AssessmentResult } from '../../quiz/attempt.ts';
import type { Gradings } from '../../quiz/facts.ts';
import type { Quiz } from '../../quiz/quiz.ts';
import { scoreAssessment } from '../../quiz/score.ts';
import { Choices, randomFrom, responsesOf, type Sitting } from './answers.ts';
import { carriersOf, towards } from './guide.ts';
import { type Target, targetsOf } from './targets.ts';

/** A target, and answers that lead there; without them the search found none. */
export interface Reached {
  target: Target;
  sitting?: Sitting;
}

export interface Sides {
  self: Choices;
  customer: Choices;
}

const SEED = 20261122;
const HEIGHTS = [1, 0.75, 0.5, 0.25, 0];
const ANY = 250;
const TRIES = 120;

/** What answers lead to in one quiz. */
export class Preview {
  readonly sides: Sides;
  readonly targets: readonly Target[];
  readonly #quiz: Quiz;
  readonly #gradings: Gradings;
  readonly #random = randomFrom(SEED);
  readonly #found = new Map<Target, Sitting>();

  /** @param wanted which targets to search for; absent: all */
  constructor(quiz: Quiz, gradings: Gradings, wanted: (target: Target) => boolean = () => true) {
    this.#quiz = quiz;
    this.#gradings = gradings;
    this.sides = {
      self: new Choices(quiz, gradings, 'self'),
      customer: new Choices(quiz, gradings, 'customer'),
    };
    this.targets = quiz.scoring ? targetsOf(quiz.scoring).filter(wanted) : [];
  }

  score({ self, customer }: Sitting): AssessmentResult | undefined {
    const responses = { self: responsesOf(self), ...(customer && { customer: responsesOf(customer) }) };
    return scoreAssessment(this.#quiz, 'full', responses, this.#gradings);
  }

  /** Searches by rules, and where those do not help by chance. The same quiz gives the same answers. */
  search(): Reached[] {
    this.#tryPatterns();
    this.#tryLevels();
    this.#tryDimensions();
    this.#tryRules();
    this.#tryAny();
    return this.targets.map((target) => {
      const sitting = this.#found.get(target);
      return sitting ? { target, sitting } : { target };
    });
  }

  #open(): Target[] {
    return this.targets.filter((target) => !this.#found.has(target));
  }

  /** Keeps a sitting for every target that it is the first to reach. */
  #try(sitting: Sitting): void {
    const result = this.score(sitting);
    if (!result) return;
    for (const target of this.#open()) if (target.isHit(result)) this.#found.set(target, sitting);
  }

  #tryPatterns(): void {
    const { self, customer } = this.sides;
    for (const height of HEIGHTS) {
      this.#try({ self: self.at(height) });
      this.#try({ self: self.at(height), customer: customer.at(height) });
    }
  }

  #tryAny(): void {
    const { self, customer } = this.sides;
    for (let n = 0; n < ANY && this.#open().length > 0; n++) {
      const any = self.any(this.#random);
      this.#try(n % 3 === 0 ? { self: any, customer: customer.any(this.#random) } : { self: any });
    }
  }

  /** Of the dimensions that carry levels the first few high, the others low; and the other way round. */
  #tryLevels(): void {
    const { scoring } = this.#quiz;
    if (!scoring) return;
    const { self, customer } = this.sides;
    const carriers = carriersOf(scoring);
    for (const order of [carriers, carriers.toReversed()]) {
      for (let high = 0; high <= order.length; high++) {
        for (const low of [0.5, 0.25, 0]) {
          if (!this.#open().some(({ kind }) => kind === 'level')) return;
          const height = ({ dimension = '' }: { dimension?: string }) =>
            order.includes(dimension) && !order.slice(0, high).includes(dimension) ? low : 1;
          for (const beside of [undefined, 0, 1]) {
            this.#try({ self: self.each(height, beside) });
            this.#try({ self: self.each(height, beside), customer: customer.each(height, beside) });
          }
        }
      }
    }
  }

  #tryRules(): void {
    const { scoring } = this.#quiz;
    if (!scoring) return;
    const { self, customer } = this.sides;
    for (const target of this.#open()) {
      const { when } = target;
      for (let n = 0; when && n < TRIES && !this.#found.has(target); n++) {
        const height = HEIGHTS[n % HEIGHTS.length] ?? 1;
        const start = n < 2 * HEIGHTS.length ? self.at(height) : self.any(this.#random);
        const from = n % 4 === 3 ? { self: start, customer: customer.at(height) } : { self: start };
        this.#try(towards(when, from, this.sides, scoring, this.#random));
      }
    }
  }

  /** Within one dimension a question at a time changed, then any answers; the rest high. */
  #tryDimensions(): void {
    const { self, customer } = this.sides;
    for (const target of this.#open()) {
      const { dimension } = target;
      if (dimension === undefined) continue;
      const within = (height: number) => (question: { dimension?: string }) =>
        question.dimension === dimension ? height : 1;
      const own = self.questions.filter((question) => question.dimension === dimension);
      for (const height of HEIGHTS) {
        if (this.#found.has(target)) break;
        const base = self.each(within(height));
        for (const { id } of own)
          for (const candidate of self.of(id)) this.#try({ self: { ...base, [id]: candidate } });
      }
      for (let n = 0; n < TRIES && !this.#found.has(target); n++) {
        const any = (question: { dimension?: string }) => within(this.#random())(question);
        this.#try({ self: self.each(any), ...(n % 2 === 1 && { customer: customer.each(any) }) });
      }
    }
  }
}
