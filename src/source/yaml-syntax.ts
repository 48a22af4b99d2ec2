/** The YAML library, asked for what we need of it: its syntax tokens and its first complaint. */
import { Composer, type CST, Lexer, Parser, type YAMLParseError } from 'yaml';

/** A text as the library's tokens. */
export interface YamlSyntax {
  readonly tokens: readonly CST.Token[];
  /** The complaint that stands first in the text; null if there is none. */
  readonly error: YAMLParseError | null;
  /** The offset at which the text is nested too deeply to be read further; null if it is not. */
  readonly tooDeep: number | null;
}

/** Deeper than any plan by far, and shallow enough for every recursion over a tree. */
const deepest = 100;

/** Reads the text as YAML 1.2. Nothing in the text makes it throw. */
export function yamlSyntaxOf(text: string): YamlSyntax {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > deepest) return { tokens: [], error: null, tooDeep: parser.offset };
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, error: firstError(tokens, text), tooDeep: null };
}

function firstError(tokens: readonly CST.Token[], text: string): YAMLParseError | null {
  const composer = new Composer({
    version: '1.2',
    schema: 'failsafe',
    uniqueKeys: false,
    stringKeys: true,
    logLevel: 'silent',
  });
  const errors = [...composer.compose(tokens, true, text.length)].flatMap((document) => document.errors);
  const sound = errors.filter((error) => !isFalseAlarm(text, error));
  return sound.reduce<YAMLParseError | null>(
    (first, error) => (first === null || error.pos[0] < first.pos[0] ? error : first),
    null,
  );
}

/** yaml 2.9.1 misses the line break before a comment at the very start of a line in a flow mapping. */
function isFalseAlarm(text: string, { message, pos }: YAMLParseError): boolean {
  return message.startsWith('Comments must be separated') && text[pos[0] - 1] === '\n';
}
