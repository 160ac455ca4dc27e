import type { ComponentType, VNode } from 'preact';
import { useCallback } from 'preact/hooks';
import type { Attempt } from '../../quiz/attempt.ts';
import { measured } from '../../quiz/change.ts';
import type { Quiz } from '../../quiz/quiz.ts';
import { useStore } from '../use-store.ts';
import { Folded, InView } from './on-demand.tsx';
import { loadQuiz } from './quiz-file.ts';
import { type QuizInfo, useRoom } from './room.ts';

/** What the parts that come later are given. */
export interface HistoryProps {
  quiz: Quiz;
  /** Finished attempts at the quiz, the newest first. */
  attempts: Attempt[];
}

type Props = Omit<HistoryProps, 'quiz'>;

/** Loads a part together with the quiz it is about. */
function usePart(
  file: string,
  part: () => Promise<ComponentType<HistoryProps>>,
): () => Promise<ComponentType<Props>> {
  const { root } = useRoom();
  return useCallback(async () => {
    const [quiz, Part] = await Promise.all([loadQuiz(root, file), part()]);
    return (props: Props) => <Part {...props} quiz={quiz} />;
  }, [root, file, part]);
}

const trend = async () => (await import('./trend.tsx')).Trend;
const look = async () => (await import('./look-back.tsx')).LookBackForm;
const compare = async () => (await import('./compare.tsx')).Compare;
const known = async () => (await import('./known.tsx')).Known;

/** The sitting that an address asks to look back from. */
const asked = () => new URLSearchParams(location.search).get('look-back');

/** What the sittings of a quiz show together. None of it is fetched before it is in view or asked for. */
export function History({ quiz, attempts }: { quiz: QuizInfo; attempts: Attempt[] }): VNode {
  const { words, overview } = useRoom();
  const { looks } = useStore(overview.$listing);
  const parts = {
    trend: usePart(quiz.file, trend),
    look: usePart(quiz.file, look),
    compare: usePart(quiz.file, compare),
    known: usePart(quiz.file, known),
  };
  const props = { attempts };
  const sittings = measured(attempts, quiz.id);
  const [later, earlier] = [sittings.at(-1), sittings.at(-2)];
  const canLook =
    later && earlier?.version === later.version && looks.every(({ attempt }) => attempt !== later.id);
  return (
    <>
      {sittings.length > 1 && <InView load={parts.trend} props={props} />}
      {canLook && (
        <div id="look-back">
          <Folded summary={words.look.title} open={asked() === later.id} load={parts.look} props={props} />
        </div>
      )}
      {attempts.length > 1 && <Folded summary={words.compare.title} load={parts.compare} props={props} />}
      {quiz.purpose === 'check' && <Folded summary={words.known.title} load={parts.known} props={props} />}
    </>
  );
}
