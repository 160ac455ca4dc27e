import { openDesk } from '../../record/attempts.ts';
import { wholeCodec } from '../../record/codec.ts';
import { writtenDate } from '../written-date.ts';
import { currentAnchor, RESULT } from './anchors.ts';
import { Assessment } from './assessment.tsx';
import { setAside } from './later.tsx';
import { loadResult } from './load-result.ts';
import { mountQuizzes, place } from './mount.tsx';
import { createSitting } from './sitting.ts';

// Who comes to see a result need not wait until the questions are taken over; nor for the first date written, which on
// a phone takes as long as all the rest of the result: here nothing else waits for it.
if (currentAnchor() === RESULT) {
  loadResult().catch(() => undefined);
  writtenDate(place.now());
}

mountQuizzes('assessment', (props) => {
  const desk = openDesk(place, wholeCodec);
  const sitting = createSitting(props.quiz, props.form, desk);
  setAside();
  return <Assessment {...props} sitting={sitting} desk={desk} />;
});
