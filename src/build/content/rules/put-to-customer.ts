import { assessmentsIn, type ContentRule } from './rule.ts';
import { ruleLines } from './rule-lines.ts';

/** A line on the customer's answer names a question that is put to the customer. */
export const putToCustomer: ContentRule = (library) =>
  assessmentsIn(library).flatMap(({ value, at }) => {
    const silent = value.questions.filter(({ customer }) => customer === undefined).map(({ id }) => id);
    return ruleLines(value).flatMap(({ when, path }) =>
      when.flatMap((line, place) =>
        'any' in line && line.of === 'customer'
          ? line.any.flatMap((id, which) => {
              if (!silent.includes(id)) return [];
              const remedy = `write "customer: …" on it, or take it out here.`;
              const problem = `the question "${id}" is not put to the customer`;
              return [at([...path, place, 'any', which], problem, remedy)];
            })
          : [],
      ),
    );
  });
