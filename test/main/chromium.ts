/** Chromium from the system, spoken to over a pipe: a page as people see it. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where it lies; null where it is not installed. */
export const chromium = places.find((place) => existsSync(place)) ?? null;

/** An open page. */
export interface OpenPage {
  /** Asks the browser for something; its protocol has names for all of it. */
  readonly ask: (method: string, params?: object) => Promise<Record<string, never>>;
  /** What a script in the page answers. */
  readonly evaluate: (script: string) => Promise<unknown>;
  /** What the browser reported so far: messages of the console, refused loads, requests. */
  readonly heard: readonly { readonly method: string; readonly params: unknown }[];
}

/** A browser that was started. */
export interface Browser {
  /** Opens the file in a page of its own. */
  readonly open: (file: string, work: (page: OpenPage) => Promise<void>) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts the browser with a profile of its own; whoever starts it closes it. */
export async function startBrowser(): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'));
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
  ];
  const browser = spawn(chromium ?? '', [...flags, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const closed = new Promise((done) => browser.once('close', done));
  const { ask, heard } = talk(browser.stdio[3] as Writable, browser.stdio[4] as Readable);
  return {
    open: async (file, work) => {
      heard.length = 0;
      const { targetId } = await ask('Target.createTarget', { url: 'about:blank' });
      const { sessionId } = await ask('Target.attachToTarget', { targetId, flatten: true });
      const inPage = (method: string, params: object = {}) => ask(method, params, sessionId);
      for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await inPage(`${domain}.enable`);
      await inPage('Page.navigate', { url: `file://${file}` });
      await until(() => heard.some(({ method }) => method === 'Page.loadEventFired'));
      const evaluate = async (expression: string) => {
        const { result } = await inPage('Runtime.evaluate', { expression, returnByValue: true });
        return (result as unknown as { value?: unknown }).value;
      };
      await work({ ask: inPage, evaluate, heard });
      await ask('Target.closeTarget', { targetId });
    },
    close: async () => {
      await ask('Browser.close');
      await closed;
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

/** Messages end with a nought. */
function talk(to: Writable, from: Readable) {
  const waiting = new Map<number, (answer: Record<string, never>) => void>();
  const heard: { method: string; params: unknown }[] = [];
  let [last, rest] = [0, ''];
  from.setEncoding('utf8').on('data', (text: string) => {
    const messages = (rest + text).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages.map((one) => JSON.parse(one))) {
      if (message.id === undefined) heard.push(message);
      else waiting.get(message.id)?.(message.result ?? {});
    }
  });
  const ask = (method: string, params: object = {}, sessionId?: string) =>
    new Promise<Record<string, never>>((answered) => {
      last += 1;
      waiting.set(last, answered);
      to.write(`${JSON.stringify({ id: last, method, params, ...(sessionId === undefined ? {} : { sessionId }) })}\0`);
    });
  return { ask, heard };
}

async function until(holds: () => boolean): Promise<void> {
  for (let left = 400; !holds() && left > 0; left -= 1) await new Promise((done) => setTimeout(done, 25));
  if (!holds()) throw new Error('the browser did not answer in time');
}
