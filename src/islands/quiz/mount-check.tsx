import { attemptCodec, checkResults } from '../../record/attempt-codec.ts';
import { openDesk } from '../../record/attempts.ts';
import { Check } from './check.tsx';
import { mountQuizzes, place } from './mount.tsx';
import { createSitting } from './sitting.ts';

mountQuizzes('check', async (props, needs = '') => {
  const sitting = createSitting(props.quiz, props.form, openDesk(place, attemptCodec(checkResults)));
  if (!needs) return <Check {...props} sitting={sitting} />;
  const [{ FullCheck }, extras] = await Promise.all([
    import('./check-more.tsx'),
    needs.includes('extras') ? import('./check-extras.tsx') : undefined,
  ]);
  return <FullCheck {...props} sitting={sitting} extras={extras} />;
});
