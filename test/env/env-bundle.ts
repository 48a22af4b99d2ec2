/** The real environment as one module that a bare Node can load: for tests that need processes of their own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { beforeAll } from 'vitest';
import { repository } from '../main/environment.ts';

/** How a process ended. */
export interface Ended {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where this process has made it; it goes with the folder of the run. */
let made: Promise<string> | undefined;

async function newBundle(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'dondoc-env-'));
  chmodSync(folder, 0o755);
  const bundle = await rolldown({
    input: { environment: join(repository, 'src/env/node-environment.ts') },
    platform: 'node',
    cwd: repository,
  });
  await bundle.write({ dir: folder, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' });
  await bundle.close();
  return join(folder, 'environment.mjs');
}

/** Made before the tests of the file that calls this. */
export function envBundle() {
  let file = '';
  beforeAll(async () => {
    made ??= newBundle();
    file = await made;
  });
  /** The arguments of a Node that runs the statements of a module in which `env` is the environment. */
  const script = (statements: string): string[] => [
    '--input-type=module',
    '-e',
    `import { nodeEnvironment } from ${JSON.stringify(file)}; const env = nodeEnvironment(${JSON.stringify(repository)}); ${statements}`,
  ];
  return {
    script,
    /** Runs the statements in a process of its own, which reads the bytes from a pipe. */
    run: (statements: string, input: string | Uint8Array = ''): Promise<Ended> => {
      const child = spawn(process.execPath, script(statements), { env: variables });
      // A process that has read enough has closed the pipe.
      child.stdin.on('error', () => {}).end(input);
      return ended(child);
    },
    /** The same as somebody who may write only where everybody may, whoever runs the tests. */
    runAsStranger: (statements: string): Promise<Ended> =>
      ended(spawn(process.execPath, script(statements), { env: variables, cwd: '/', ...stranger })),
  };
}

/** Root may write everywhere. */
const stranger = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

const variables = { PATH: process.env['PATH'] ?? '' };

/** Waits for the end of the process. */
async function ended(child: ChildProcess): Promise<Ended> {
  const said = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    said.stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    said.stderr += text;
  });
  return await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, ...said }));
  });
}
