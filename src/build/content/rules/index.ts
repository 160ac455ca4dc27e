import { apartDimensions } from './apart-dimensions.ts';
import { certaintyGrades } from './certainty-grades.ts';
import { checkExtras } from './check-extras.ts';
import { conditions } from './conditions.ts';
import { contributionOptions } from './contribution-options.ts';
import { controlNames } from './control-names.ts';
import { coverage } from './coverage.ts';
import { duplicateAdvice } from './duplicate-advice.ts';
import { duplicateIds } from './duplicate-ids.ts';
import { embeds } from './embeds.ts';
import { figures } from './figures.ts';
import { fileName } from './file-name.ts';
import { flagMarks } from './flag-marks.ts';
import { glossaryTerms } from './glossary-terms.ts';
import { guideSources } from './guide-sources.ts';
import { idleAdvice } from './idle-advice.ts';
import { impossibleRules } from './impossible-rules.ts';
import { kindFaults } from './kind-faults.ts';
import { knowing } from './knowing.ts';
import { levelSteps } from './level-steps.ts';
import { links } from './links.ts';
import { missingAdvice } from './missing-advice.ts';
import { pageIds } from './page-ids.ts';
import { passages } from './passages.ts';
import { places } from './places.ts';
import { putToCustomer } from './put-to-customer.ts';
import { questionPage } from './question-page.ts';
import { references } from './references.ts';
import { repeatedAdvice } from './repeated-advice.ts';
import { reservedIds } from './reserved-ids.ts';
import { rising } from './rising.ts';
import type { ContentRule } from './rule.ts';
import { shortForm } from './short-form.ts';
import { tallies } from './tallies.ts';
import { unreachableBands } from './unreachable-bands.ts';
import { unreachableLevels } from './unreachable-levels.ts';

/** All rules across files and fields. A new one is a file here and a line below. */
export const rules: readonly ContentRule[] = [
  places,
  fileName,
  duplicateIds,
  reservedIds,
  pageIds,
  controlNames,
  references,
  passages,
  links,
  embeds,
  figures,
  guideSources,
  coverage,
  glossaryTerms,
  kindFaults,
  checkExtras,
  questionPage,
  rising,
  levelSteps,
  tallies,
  apartDimensions,
  flagMarks,
  knowing,
  putToCustomer,
  conditions,
  impossibleRules,
  certaintyGrades,
  contributionOptions,
  shortForm,
  unreachableBands,
  unreachableLevels,
  missingAdvice,
  idleAdvice,
  duplicateAdvice,
  repeatedAdvice,
];
