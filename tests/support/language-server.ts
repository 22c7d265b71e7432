import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

export interface Diagnostic {
  readonly range: Range;
  /** 1 is an error, 2 a warning. */
  readonly severity: number;
  readonly code: string;
  readonly codeDescription?: { readonly href: string };
  readonly source: string;
  readonly message: string;
}

export interface CodeAction {
  readonly title: string;
  readonly kind: string;
  readonly command?: { readonly command: string; readonly arguments?: readonly unknown[] };
  readonly edit?: WorkspaceEdit;
}

interface WorkspaceEdit {
  readonly documentChanges?: readonly { readonly edits: readonly TextEdit[] }[];
  readonly changes?: Readonly<Record<string, readonly TextEdit[]>>;
}

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

function editsIn({ documentChanges = [], changes = {} }: WorkspaceEdit): TextEdit[] {
  return [...documentChanges.flatMap(({ edits }) => edits), ...Object.values(changes).flat()];
}

function offsetAt(text: string, { line, character }: Position): number {
  let start = 0;
  for (let lines = 0; lines < line; lines += 1) start = text.indexOf('\n', start) + 1;
  return start + character;
}

/** A text after edits that do not overlap. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  return edits
    .map(({ range, newText }) => ({ from: offsetAt(text, range.start), to: offsetAt(text, range.end), newText }))
    .sort((a, b) => b.from - a.from)
    .reduce((done, { from, to, newText }) => done.slice(0, from) + newText + done.slice(to), text);
}

/** The editor's side of ESLint's language server: opens documents, pulls diagnostics, applies what actions do. */
export class EditorSession {
  readonly #server: ChildProcessWithoutNullStreams;
  readonly #waiting = new Map<number | string, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  readonly #edits: TextEdit[][] = [];
  readonly #folder: string;
  /** Languages of the setting `eslint.validate`. */
  readonly #validated: readonly string[];
  readonly #languages = new Map<string, string>();
  #input = Buffer.alloc(0);
  #requests = 0;
  #versions = 0;
  #log = '';

  private constructor(server: string, folder: string, validated: readonly string[]) {
    this.#folder = folder;
    this.#validated = validated;
    this.#server = spawn(process.execPath, [server, '--stdio'], { cwd: folder });
    this.#server.stdout.on('data', (chunk: Buffer) => {
      this.#read(chunk);
    });
    this.#server.stderr.on('data', (chunk: Buffer) => {
      this.#log += chunk.toString();
    });
    this.#server.on('exit', (code) => {
      for (const { reject } of this.#waiting.values()) reject(new Error(`The server ended with ${code}: ${this.#log}`));
    });
  }

  static async start(server: string, folder: string, validated: readonly string[]): Promise<EditorSession> {
    const session = new EditorSession(server, folder, validated);
    const uri = pathToFileURL(folder).href;
    await session.#request('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: basename(folder) }],
      capabilities: {
        workspace: { configuration: true, workspaceFolders: true, applyEdit: true, workspaceEdit: { documentChanges: true }, diagnostics: { refreshSupport: true } },
        textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source', 'source.fixAll'] } } }, diagnostic: {} },
      },
    });
    session.#notify('initialized', {});
    return session;
  }

  #send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #notify(method: string, params: object): void {
    this.#send({ method, params });
  }

  #request(method: string, params: unknown): Promise<unknown> {
    this.#requests += 1;
    const id = this.#requests;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#send({ id, method, params });
    });
  }

  #read(chunk: Buffer): void {
    this.#input = Buffer.concat([this.#input, chunk]);
    for (;;) {
      const end = this.#input.indexOf('\r\n\r\n');
      if (end === -1) return;
      const length = Number(/Content-Length: (\d+)/iu.exec(this.#input.toString('utf8', 0, end))?.[1]);
      if (this.#input.length < end + 4 + length) return;
      const message = JSON.parse(this.#input.toString('utf8', end + 4, end + 4 + length)) as Message;
      this.#input = this.#input.subarray(end + 4 + length);
      this.#take(message);
    }
  }

  #take({ id, method, params, result, error }: Message): void {
    if (method !== undefined) {
      if (id !== undefined) this.#send({ id, result: this.#answerTo(method, params) });
      else if (method === 'window/logMessage' || method === 'eslint/status') this.#log += `${JSON.stringify(params)}\n`;
      return;
    }
    if (id === undefined) return;
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`${error.message} ${this.#log}`));
    else waiting?.resolve(result);
  }

  #answerTo(method: string, params: unknown): unknown {
    if (method === 'workspace/configuration') return (params as { items: { scopeUri?: string }[] }).items.map(({ scopeUri }) => this.#configurationOf(scopeUri));
    if (method === 'workspace/applyEdit') {
      this.#edits.push(editsIn((params as { edit: WorkspaceEdit }).edit));
      return { applied: true };
    }
    return null;
  }

  /** What the extension of VS Code hands on, by default. */
  #configurationOf(uri = ''): object {
    return {
      validate: this.#validated.includes(this.#languages.get(uri) ?? '') ? 'on' : 'off',
      packageManager: 'npm',
      useESLintClass: true,
      experimental: {},
      codeActionOnSave: { mode: 'all' },
      format: false,
      quiet: false,
      onIgnoredFiles: 'off',
      options: {},
      rulesCustomizations: [],
      run: 'onType',
      problems: { shortenToSingleLine: false },
      nodePath: null,
      workspaceFolder: { uri: pathToFileURL(this.#folder).href, name: basename(this.#folder) },
      codeAction: { disableRuleComment: { enable: true, location: 'separateLine', commentStyle: 'line' }, showDocumentation: { enable: true } },
    };
  }

  /** Opens a document and pulls what is wrong with it. */
  async open(path: string, languageId: string, text: string): Promise<Diagnostic[]> {
    const uri = pathToFileURL(path).href;
    this.#languages.set(uri, languageId);
    this.#versions += 1;
    this.#notify('textDocument/didOpen', { textDocument: { uri, languageId, version: this.#versions, text } });
    return this.diagnostics(path);
  }

  close(path: string): void {
    this.#notify('textDocument/didClose', { textDocument: { uri: pathToFileURL(path).href } });
  }

  /** Replaces a range, as a keystroke does. */
  type(path: string, edit: TextEdit): void {
    this.#versions += 1;
    this.#notify('textDocument/didChange', { textDocument: { uri: pathToFileURL(path).href, version: this.#versions }, contentChanges: [{ range: edit.range, text: edit.newText }] });
  }

  async diagnostics(path: string): Promise<Diagnostic[]> {
    const report = (await this.#request('textDocument/diagnostic', { textDocument: { uri: pathToFileURL(path).href } })) as { items: Diagnostic[] };
    return report.items;
  }

  async actions(path: string, range: Range, diagnostics: readonly Diagnostic[], only?: readonly string[]): Promise<CodeAction[]> {
    const context = { diagnostics, triggerKind: 1, ...(only ? { only } : {}) };
    return ((await this.#request('textDocument/codeAction', { textDocument: { uri: pathToFileURL(path).href }, range, context })) as CodeAction[] | null) ?? [];
  }

  /** The edits that an action makes, by itself or through the server. */
  async editsOf({ command, edit }: CodeAction): Promise<TextEdit[]> {
    if (edit) return editsIn(edit);
    if (!command) return [];
    const before = this.#edits.length;
    await this.#request('workspace/executeCommand', { command: command.command, arguments: command.arguments });
    return this.#edits.slice(before).flat();
  }

  async end(): Promise<void> {
    const ended = new Promise((resolve) => this.#server.once('exit', resolve));
    await this.#request('shutdown', null);
    this.#notify('exit', {});
    await ended;
  }

  /** What the server wrote about itself, for a test that fails. */
  get log(): string {
    return this.#log;
  }
}
