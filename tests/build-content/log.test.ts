import { afterEach, expect, test, vi } from 'vitest';
import log from '../../src/build/log.ts';

const told: string[] = [];
vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
  told.push(String(text));
  return true;
});
vi.useFakeTimers();
afterEach(() => void told.splice(0));

function render(logger: ReturnType<typeof log>): void {
  const line = {
    level: 'info',
    label: null,
    message: '  ├─ /guides/six-needs/index.html',
    newLine: false,
  } as const;
  logger.write(line);
  logger.write({ level: 'info', label: 'SKIP_FORMAT', message: ' (+3ms) (file not created)', newLine: true });
}

test('of many pages it tells how many there are, each two seconds', () => {
  const logger = log();
  for (let n = 0; n < 45; n += 1) {
    render(logger);
    vi.advanceTimersByTime(100);
  }
  expect(told.join('')).toMatch(/ 21 files rendered …\n.* 41 files rendered …\n$/);
});

test('all else that Astro tells is told', () => {
  const logger = log();
  render(logger);
  logger.write({ level: 'warn', label: 'build', message: 'Look at this.', newLine: true });
  logger.write({ level: 'info', label: 'SKIP_FORMAT', message: ' generating static routes ', newLine: true });
  expect(told.join('')).toMatch(/^.*Look at this\.\n generating static routes \n$/);
});
