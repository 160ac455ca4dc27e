import { wholeCodec } from '../../record/codec.ts';
import { writtenDate } from '../written-date.ts';
import { currentAnchor, RESULT } from './anchors.ts';
import { Assessment } from './assessment.tsx';
import { setAside } from './later.tsx';
import { loadResult } from './load-result.ts';
import { mountQuizzes } from './mount.tsx';

// Who comes to see a result need not wait until the questions are taken over; nor for the first date written, which on
// a phone takes as long as all the rest of the result: here nothing else waits for it.
if (currentAnchor() === RESULT) {
  loadResult().catch(() => undefined);
  writtenDate(new Date().toISOString());
}

mountQuizzes(
  'assessment',
  (props) => {
    setAside();
    return <Assessment {...props} />;
  },
  wholeCodec,
);
