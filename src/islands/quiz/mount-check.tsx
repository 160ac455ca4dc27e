import { Check } from './check.tsx';
import { mountQuizzes } from './mount.tsx';

mountQuizzes('check', async (props, needs) => {
  const extras = needs ? await import('./check-extras.tsx') : undefined;
  return <Check {...props} extras={extras} />;
});
