/** The part of saxen that is used; the package brings no types. */
declare module 'saxen' {
  export class Parser {
    on(event: 'openTag', listener: (name: string, attributes: () => Readonly<Record<string, string>>) => void): this;
    on(event: 'closeTag', listener: (name: string) => void): this;
    on(event: 'text' | 'cdata' | 'attention', listener: (text: string) => void): this;
    on(event: 'warn' | 'error', listener: (warning: Error) => void): this;
    ns(prefixes: Readonly<Record<string, string>>): this;
    parse(markup: string): void;
  }
}
