import { openDesk } from '../../record/attempts.ts';
import { wholeCodec } from '../../record/codec.ts';
import { currentAnchor, RESULT } from './anchors.ts';
import { Assessment } from './assessment.tsx';
import { loadResult } from './load-result.ts';
import { mountQuizzes, place } from './mount.tsx';
import { createSitting } from './sitting.ts';

// Who comes to see a result need not wait until the questions are taken over.
if (currentAnchor() === RESULT) loadResult().catch(() => undefined);

mountQuizzes('assessment', (props) => {
  const desk = openDesk(place, wholeCodec);
  const sitting = createSitting(props.quiz, props.form, desk);
  return <Assessment {...props} sitting={sitting} desk={desk} />;
});
