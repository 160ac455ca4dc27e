import { attemptCodec, checkResults } from '../../record/attempt-codec.ts';
import { openDesk } from '../../record/attempts.ts';
import { openSittings } from '../../record/sittings.ts';
import { Check } from './check.tsx';
import { mountQuizzes, place } from './mount.tsx';
import { createSitting } from './sitting.ts';

mountQuizzes('check', async (props, needs) => {
  const extras = needs ? await import('./check-extras.tsx') : undefined;
  const sittings = openSittings(openDesk(place, attemptCodec(checkResults)));
  return <Check {...props} sitting={createSitting(props.quiz, props.form, sittings)} extras={extras} />;
});
