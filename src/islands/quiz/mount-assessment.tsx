import { createRecord } from '../../record/stores.ts';
import { Assessment } from './assessment.tsx';
import { mountQuizzes, place } from './mount.tsx';
import { createSitting } from './sitting.ts';

mountQuizzes('assessment', (props) => {
  const record = createRecord(place);
  return <Assessment {...props} sitting={createSitting(props.quiz, props.form, record)} record={record} />;
});
