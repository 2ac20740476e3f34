import { FAULTS_MAX, type FileFault, quoted, shown } from './file-fault.ts';

/** Deepest nesting that is read: an assessment file has four levels, and later versions have room. */
const DEPTH_MAX = 32;

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
// All but the quotation mark, the backslash and what is below the space.
const PLAIN = /[ !#-[\]-\uffff]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

/**
 * What `JSON.parse` does not tell: the line and column where a text stops being JSON, fields that are written twice (it
 * keeps the last and drops the others without a word), and nesting without end. It never throws where this finds nothing.
 */
export function jsonFaults(text: string): readonly FileFault[] {
  const scanner = new JsonScanner(text);
  scanner.scan();
  return scanner.faults;
}

/** Walks over JSON without building it. After a fault of syntax nothing is left to read. */
class JsonScanner {
  readonly faults: FileFault[] = [];
  readonly #text: string;
  #at = 0;
  #stopped = false;

  constructor(text: string) {
    this.#text = text;
  }

  scan(): void {
    this.#value('', 0);
    if (this.#at < this.#text.length) this.#expected('the end of the file');
  }

  #value(path: string, depth: number): void {
    this.#take(SPACE);
    const first = this.#text[this.#at];
    if (first === '{') this.#object(path, depth + 1);
    else if (first === '[') this.#list(path, depth + 1);
    else if (first === '"') this.#string();
    else if (!this.#take(SCALAR)) this.#expected('a value');
    this.#take(SPACE);
  }

  #object(path: string, depth: number): void {
    const places = new Map<string, number>();
    this.#members('}', depth, () => {
      this.#take(SPACE);
      const place = this.#at;
      const name = this.#string();
      const first = places.get(name);
      if (first === undefined) places.set(name, place);
      else this.#writtenTwice(within(path, name), first, place);
      this.#take(SPACE);
      if (!this.#next(':')) this.#expected('a colon');
      this.#value(within(path, name), depth);
    });
  }

  #list(path: string, depth: number): void {
    let index = 0;
    this.#members(']', depth, () => {
      this.#value(`${path}[${index}]`, depth);
      index += 1;
    });
  }

  #members(close: string, depth: number, member: () => void): void {
    if (depth > DEPTH_MAX) this.#stop(`Nested deeper than ${DEPTH_MAX} levels; an assessment file has four.`);
    this.#at += 1;
    this.#take(SPACE);
    if (this.#next(close)) return;
    do member();
    while (this.#next(','));
    if (!this.#next(close)) this.#expected(`a comma or ${close}`);
  }

  #string(): string {
    const start = this.#at;
    if (!this.#next('"')) this.#expected('a name in double quotation marks');
    do this.#take(PLAIN);
    while (this.#take(ESCAPE));
    if (!this.#next('"')) this.#expected('a closing quotation mark');
    return this.#stopped ? '' : JSON.parse(this.#text.slice(start, this.#at));
  }

  #take(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    const taken = pattern.test(this.#text);
    if (taken) this.#at = pattern.lastIndex;
    return taken;
  }

  #next(character: string): boolean {
    const found = this.#text[this.#at] === character;
    if (found) this.#at += 1;
    return found;
  }

  #expected(what: string): void {
    // One character, be it of two code units.
    const [found = ''] = this.#text.slice(this.#at, this.#at + 2);
    const stands = found < ' ' ? 'a line break or control character stands' : `${quoted(found)} stands`;
    this.#stop(`Not JSON: ${found === '' ? 'the file ends' : stands} where ${what} is expected.`);
  }

  #stop(says: string): void {
    if (!this.#stopped) this.faults.push({ where: `line ${this.#line(this.#at)}, column ${this.#column()}`, says });
    this.#stopped = true;
    this.#at = this.#text.length;
  }

  #writtenTwice(path: string, first: number, second: number): void {
    if (this.#stopped || this.faults.length >= FAULTS_MAX) return;
    const lines = `on lines ${this.#line(first)} and ${this.#line(second)}`;
    this.faults.push({ where: shown(path, 200), says: `Written twice, ${lines}: keep one of them.` });
  }

  #line(place: number): number {
    return this.#text.slice(0, place).split('\n').length;
  }

  #column(): number {
    return this.#at - this.#text.lastIndexOf('\n', this.#at - 1);
  }
}

function within(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
