import { attemptCodec, checkResults } from '../../record/attempt-codec.ts';
import { openDesk } from '../../record/attempts.ts';
import { Check } from './check.tsx';
import { mountQuizzes, place } from './mount.tsx';
import { createSitting } from './sitting.ts';

mountQuizzes('check', async (props, needs) => {
  const sitting = createSitting(props.quiz, props.form, openDesk(place, attemptCodec(checkResults)));
  const extras = needs ? await import('./check-extras.tsx') : undefined;
  return <Check {...props} sitting={sitting} extras={extras} />;
});
