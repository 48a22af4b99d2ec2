/** The real yaml-language-server over standard input and output, as an editor talks to it: what it says of a file. */
import { spawn } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { repository } from '../main/environment.ts';

/** A place in a file, counted from 0 as the protocol does. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** What the server finds wrong. */
export interface Underlined {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly message: string;
}

/** What it offers at a place. */
export interface Offered {
  readonly label: string;
  readonly insertText?: string;
  readonly documentation?: string | { readonly value: string };
}

/** A server that has been started. */
export interface LanguageServer {
  /** Opens the text as the file at the path (which need not be there), and waits for what is wrong with it. */
  readonly open: (file: string, text: string) => Promise<readonly Underlined[]>;
  /** What is offered at the place in a file that is open. */
  readonly complete: (file: string, at: Position) => Promise<readonly Offered[]>;
  /** What is shown over the place; null for nothing. */
  readonly hover: (file: string, at: Position) => Promise<string | null>;
  readonly stop: () => Promise<void>;
}

/** A message of the protocol, as far as it is looked at. */
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly uri: string; readonly diagnostics: Underlined[]; readonly items: unknown[] };
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** The server's settings: nothing is fetched from the network. */
const settings = { validate: true, hover: true, completion: true, schemaStore: { enable: false, url: '' } };

const server = fileURLToPath(import.meta.resolve('yaml-language-server/bin/yaml-language-server'));

/** Starts a server and shakes hands with it. */
export async function startLanguageServer(): Promise<LanguageServer> {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const answers = new Map<number, (message: Message) => void>();
  const findings = new Map<string, (found: readonly Underlined[]) => void>();
  let asked = 0;

  const send = (message: object) => child.stdin.write(framed({ jsonrpc: '2.0', ...message }));
  const request = (method: string, params: object | null) =>
    new Promise<Message>((resolve) => {
      asked += 1;
      answers.set(asked, resolve);
      send({ id: asked, method, params });
    });
  onMessages(child.stdout, (message) => {
    const { id, method, params } = message;
    if (method === undefined && id !== undefined) answers.get(id)?.(message);
    else if (method === 'textDocument/publishDiagnostics') findings.get(params?.uri ?? '')?.(params?.diagnostics ?? []);
    else if (id !== undefined)
      send({ id, result: method === 'workspace/configuration' ? configuration(params) : null });
  });

  await request('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(repository).href,
    capabilities: {
      workspace: { configuration: true },
      textDocument: {
        completion: { completionItem: { documentationFormat: ['markdown'], snippetSupport: true } },
        hover: { contentFormat: ['markdown'] },
      },
    },
  });
  send({ method: 'initialized', params: {} });
  send({ method: 'workspace/didChangeConfiguration', params: { settings: { yaml: settings } } });

  const at = (file: string, position: Position) => ({ textDocument: { uri: pathToFileURL(file).href }, position });
  return {
    open: (file, text) =>
      new Promise((resolve) => {
        const { href } = pathToFileURL(file);
        findings.set(href, resolve);
        send({
          method: 'textDocument/didOpen',
          params: { textDocument: { uri: href, languageId: 'yaml', version: 1, text } },
        });
      }),
    complete: async (file, position) => {
      const { result } = await request('textDocument/completion', at(file, position));
      return (result as { readonly items: readonly Offered[] } | null)?.items ?? [];
    },
    hover: async (file, position) => {
      const { result } = await request('textDocument/hover', at(file, position));
      return (result as { readonly contents: { readonly value: string } } | null)?.contents.value ?? null;
    },
    stop: async () => {
      await request('shutdown', null);
      send({ method: 'exit' });
      await ended;
    },
  };
}

function framed(message: object): string {
  const text = JSON.stringify(message);
  return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
}

/** Cuts the stream into messages: a header with the length in bytes, a blank line, the message. */
function onMessages(stream: NodeJS.ReadableStream, take: (message: Message) => void): void {
  let waiting = Buffer.alloc(0);
  stream.on('data', (chunk: Buffer) => {
    waiting = Buffer.concat([waiting, chunk]);
    for (;;) {
      const header = /^Content-Length: (\d+)[\s\S]*?\r\n\r\n/.exec(waiting.toString('latin1'));
      const start = header?.[0].length ?? 0;
      const end = start + Number(header?.[1]);
      if (header === null || waiting.length < end) return;
      const message = waiting.subarray(start, end).toString('utf8');
      waiting = waiting.subarray(end);
      take(JSON.parse(message));
    }
  });
}

/** One setting for each section asked for. */
function configuration(params: Message['params']): unknown[] {
  return (params?.items ?? []).map((item) => ((item as { section?: string }).section === 'yaml' ? settings : {}));
}
