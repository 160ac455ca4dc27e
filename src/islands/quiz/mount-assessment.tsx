import { openDesk } from '../../record/attempts.ts';
import { wholeCodec } from '../../record/codec.ts';
import { Assessment } from './assessment.tsx';
import { mountQuizzes, place } from './mount.tsx';
import { createSitting } from './sitting.ts';

mountQuizzes('assessment', (props) => {
  const desk = openDesk(place, wholeCodec);
  const sitting = createSitting(props.quiz, props.form, desk);
  return <Assessment {...props} sitting={sitting} desk={desk} />;
});
