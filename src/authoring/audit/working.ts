const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const TOKEN = /\s*(\d[\d,]*(?:\.\d+)?|[⁰¹²³⁴⁵⁶⁷⁸⁹]+|ln(?=\()|[×÷+−()⌈⌉⌊⌋%-])/uy;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '⌈': '⌉', '⌊': '⌋' };
const RESULT = /^\s*(−?)(\d[\d,]*(?:\.(\d+))?)(?=\s|$|[^\d,.])/u;

/** One step of a working: what it computes, what it says comes out, and how far rounding may put it off. */
type WorkingStep = { readonly is: number; readonly says: number; readonly within: number };

function tokensOf(text: string): readonly string[] | undefined {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const token = TOKEN.exec(text)?.[1];
    if (token === undefined) return undefined;
    tokens.push(token);
  }
  return tokens;
}

const numberOf = (digits: string) => Number(digits.replaceAll(',', ''));

/** Reads a sum token by token; a part that is none is NaN. */
class SumReader {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  get ended(): boolean {
    return this.#at === this.#tokens.length;
  }

  #next(...wanted: readonly string[]): string | undefined {
    const token = this.#tokens[this.#at];
    if (token === undefined || !wanted.includes(token)) return undefined;
    this.#at += 1;
    return token;
  }

  sum(): number {
    let value = this.#product();
    for (let sign = this.#next('+', '−', '-'); sign !== undefined; sign = this.#next('+', '−', '-')) {
      const part = this.#product();
      value = sign === '+' ? value + part : value - part;
    }
    return value;
  }

  #product(): number {
    let value = this.#power();
    for (let sign = this.#next('×', '÷'); sign !== undefined; sign = this.#next('×', '÷')) {
      const factor = this.#power();
      value = sign === '×' ? value * factor : value / factor;
    }
    return value;
  }

  #power(): number {
    const base = this.#atom();
    const exponent = this.#tokens[this.#at] ?? '';
    const raised = /^[⁰¹²³⁴⁵⁶⁷⁸⁹]+$/u.test(exponent);
    if (raised) this.#at += 1;
    const value = raised ? base ** Number([...exponent].map((digit) => SUPERSCRIPT.indexOf(digit)).join('')) : base;
    return this.#next('%') === undefined ? value : value / 100;
  }

  #atom(): number {
    if (this.#next('−', '-') !== undefined) return -this.#power();
    const open = this.#next('ln', ...Object.keys(CLOSING));
    if (open === 'ln') return Math.log(this.#atom());
    if (open !== undefined) {
      const value = this.sum();
      if (this.#next(CLOSING[open] ?? '') === undefined) return Number.NaN;
      return open === '⌈' ? Math.ceil(value) : open === '⌊' ? Math.floor(value) : value;
    }
    const digits = this.#tokens[this.#at] ?? '';
    this.#at += 1;
    return /^\d/.test(digits) ? numberOf(digits) : Number.NaN;
  }
}

/** The value of a sum as guides write it, such as `(1 − 0.69⁵) × 100`; undefined where it is none. */
export function sumOf(text: string): number | undefined {
  const tokens = tokensOf(text.replaceAll('\u00a0', ' '));
  if (tokens === undefined) return undefined;
  const reader = new SumReader(tokens);
  const value = reader.sum();
  return reader.ended && Number.isFinite(value) ? value : undefined;
}

function stepOf(text: string): WorkingStep | undefined {
  const [left, right, ...more] = text.split(/[=≈]/u);
  const result = RESULT.exec((right ?? '').replaceAll('\u00a0', ' '));
  const is = sumOf(left?.split(': ').at(-1) ?? '');
  if (result === null || is === undefined || more.length > 0) return undefined;
  const [, minus = '', digits = '', decimals = ''] = result;
  const says = numberOf(digits) * (minus === '' ? 1 : -1);
  return { is, says, within: 0.5 * 10 ** -decimals.length * (1 + 1e-9) };
}

/** The steps of a written working, in order; undefined where one of them is no sum with a result. */
export function workingSteps(working: string): readonly WorkingStep[] | undefined {
  const steps = working.split(/;\s+/).map(stepOf);
  return steps.every((step) => step !== undefined) ? steps : undefined;
}
