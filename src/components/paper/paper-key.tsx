import type { VNode } from 'preact';
import { fill } from '../../messages/fill.ts';
import { words } from '../../questions/shared/page.ts';
import { RichText } from '../../questions/shared/rich-text.tsx';
import type { Question } from '../../quiz/quiz.ts';
import type { Scoring } from '../../quiz/scoring.ts';
import { PaperAdvice } from './paper-advice.tsx';
import type { PaperProps } from './paper-form.tsx';
import { PaperRules } from './paper-rules.tsx';

/** The rule of coverage as it reads on paper: "2 values", "2/3". A rounded share could ask for more than it is. */
function coverageInWords({ share, questions }: Scoring['minimumCoverage']) {
  const below = [1, 2, 3, 4, 5, 6, 8, 10].find(
    (each) => Math.abs(share * each - Math.round(share * each)) < 1e-9,
  );
  const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 }).format(share);
  return { questions, share: below ? `${Math.round(share * below)}/${below}` : percent };
}

/** The scoring key: what each answer counts, and for an assessment the rules that make the result. */
export function PaperKey(props: PaperProps): VNode {
  const { quiz, views, paper } = props;
  const context = { scales: quiz.scales, perspective: 'self' } as const;
  const key = (question: Question, number: number) => {
    const view = views[question.kind];
    return (
      <li key={question.id} value={number}>
        <p>
          <RichText text={question.text} /> {question.short && <small>{paper.short}</small>}{' '}
          {question.apart && <small>{paper.apartQuestion}</small>}
        </p>
        {view && <view.Key question={question} context={context} />}
        {question.read && (
          <p class="aside">
            {words().readAgain} {question.read.title}
          </p>
        )}
      </li>
    );
  };
  const numbered = quiz.questions.map((question, index) => ({ question, number: index + 1 }));
  return (
    <>
      {quiz.scoring ? (
        <>
          <p>{fill(paper.how, coverageInWords(quiz.scoring.minimumCoverage))}</p>
          {quiz.scoring.dimensions.map((dimension) => (
            <section class="key-dimension" key={dimension.id}>
              <h3>{dimension.label}</h3>
              <ol class="key">
                {numbered
                  .filter(({ question }) => question.dimension === dimension.id)
                  .map(({ question, number }) => key(question, number))}
              </ol>
              {dimension.minimum && <p>{fill(paper.minimum, coverageInWords(dimension.minimum))}</p>}
              {dimension.only && <p>{paper.onlyCustomer}</p>}
              {dimension.apart && <p>{paper.apartDimension}</p>}
              <p class="key-sum">{fill(paper.mean, { dimension: dimension.label })}</p>
            </section>
          ))}
          <PaperRules quiz={quiz} scoring={quiz.scoring} paper={paper} />
          <PaperAdvice quiz={quiz} scoring={quiz.scoring} paper={paper} />
        </>
      ) : (
        <>
          {quiz.questions.some(({ confidence }) => confidence) && <p>{paper.sure}</p>}
          <ol class="key">{numbered.map(({ question, number }) => key(question, number))}</ol>
          {quiz.pass !== undefined && <p>{fill(paper.mark, { pass: quiz.pass })}</p>}
        </>
      )}
    </>
  );
}
