import { type ChildProcess, spawn } from 'node:child_process';
import { end, freePort, listening } from './process.ts';

/** A window of WebKit, the engine of Safari, driven over WebDriver: Playwright's own build of it is not on npm. */
export class WebKit {
  readonly #session: string;
  readonly #process: ChildProcess;

  private constructor(session: string, process: ChildProcess) {
    this.#session = session;
    this.#process = process;
  }

  /** Opens a window as narrow as it can be: a little wider than a phone. */
  static async open(driver: string): Promise<WebKit> {
    const port = await freePort();
    const process = spawn('xvfb-run', ['--auto-servernum', driver, `--port=${port}`], {
      stdio: 'ignore',
      detached: true,
    });
    const service = `http://127.0.0.1:${port}/session`;
    try {
      await listening(port, process);
      const { sessionId } = await ask<{ sessionId: string }>(service, { capabilities: {} });
      const webkit = new WebKit(`${service}/${sessionId}`, process);
      await ask(`${webkit.#session}/window/rect`, { x: 0, y: 0, width: 360, height: 800 });
      return webkit;
    } catch (error) {
      stop(process);
      throw error;
    }
  }

  async go(url: string): Promise<void> {
    await ask(`${this.#session}/url`, { url });
  }

  /** Runs a function in the page, and gives what it returns. It sees nothing but its arguments. */
  run<Args extends unknown[], Result>(
    script: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    return ask(`${this.#session}/execute/sync`, {
      script: `return (${script}).apply(null, arguments)`,
      args,
    });
  }

  /** Clicks what a selector finds first, as a hand does. */
  async click(selector: string): Promise<void> {
    const found = await ask<Record<string, string>>(`${this.#session}/element`, {
      using: 'css selector',
      value: selector,
    });
    await ask(`${this.#session}/element/${Object.values(found)[0]}/click`, {});
  }

  async close(): Promise<void> {
    await fetch(this.#session, { method: 'DELETE' });
    stop(this.#process);
    await end(this.#process);
  }
}

/** Ends a process and all that it began: the driver, the browser and their screen. */
function stop({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid);
}

async function ask<Value>(address: string, body: object): Promise<Value> {
  const answer = await fetch(address, { method: 'POST', body: JSON.stringify(body) });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`${address}: ${value.message ?? value.error}`);
  return value;
}
