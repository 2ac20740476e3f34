/** Something in the MDX of a pack that is refused: its line, counted from 1 in the file, and what is wrong. */
export type Refused = { readonly line: number; readonly says: string };

/** What a guide of a pack may use by name: components that draw and cite, and run nothing of the pack. */
const COMPONENTS = [
  ...['Checklist', 'Ref', 'Term', 'Case', 'Note', 'Tool', 'WhereYouStand', 'References'],
  ...['Chain', 'Timeline', 'Staircase', 'Curve', 'Boxes', 'Bars', 'Dock'],
];

/** At the edge of the page alone: in a list or a quotation a block ends where its container does. */
const FENCE = /(`{3,})[^`\n]*\n|(~{3,})[^\n]*\n/y;
const ESM = /(?:import|export)\b/y;
const TAG_NAME = /<\/?([A-Za-z][\w.:-]*)?/y;
const TARGET = /\](?:\(|:)\s*<?([^)\s>]*)/y;
/** On one line: what MDX takes for code over several, this takes for text, which is stricter. */
const SPAN = /(`+)([^\n]*?[^`\n])\1(?!`)/y;
const SAFE_TARGET = /^(?:https?:|mailto:|#|\.\.?\/)/i;
/** Data, written out: no name is looked up and nothing is called. */
const DATA_WORD = /^(?:true|false|null|undefined|[eE]\d*)$/;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Where a string that opens at `from` ends, or the text. */
function stringEnd(text: string, from: number): number {
  const end = text.indexOf(text[from] ?? '', from + 1);
  return end < 0 ? text.length : end;
}

/** Where the brace that opens at `from` closes, or the text ends. Strings are passed over. */
function braceEnd(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '"' || text[at] === "'") at = stringEnd(text, at);
    else if (text[at] === '{') depth += 1;
    else if (text[at] === '}') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return text.length;
}

/** Whether what stands in braces is data alone: lists, objects, strings, numbers. */
function isData(expression: string): boolean {
  const bare = expression.replace(/"[^"\n\\]*"|'[^'\n\\]*'/g, '""');
  if (!/^[\s\w"[\]{},:.+-]*$/.test(bare) || bare.includes('...')) return false;
  const names = bare.replace(/[A-Za-z_]\w*\s*:/g, ':').match(/[A-Za-z_]\w*/g) ?? [];
  return names.every((name) => DATA_WORD.test(name));
}

const IMPORTS = 'An import or export. Take it out: components are there by name, and a pack runs no code.';
const EXPRESSION = 'An expression. Take it out, or write the brace in `code`: a pack runs no code.';
const MORE_THAN_DATA = 'An expression that is more than data. Write lists, texts and numbers out: a pack runs no code.';

type Refuse = (at: number, says: string) => void;

/** Reads a tag that opens at `from`; gives where it ends. */
function readTag(text: string, from: number, refuse: Refuse): number {
  const [opening = '<', name] = matchAt(TAG_NAME, text, from) ?? [];
  let at = from + opening.length;
  if (name === undefined) {
    if (text[at] === '>') refuse(from, 'A fragment. Take it out: write Markdown.');
    return at;
  }
  if (/^https?:$/.test(name)) refuse(from, 'An address in angle brackets. Write it as a link: [title](https://…).');
  else if (!COMPONENTS.includes(name))
    refuse(from, `<${name}> is no component of a pack. Write Markdown, or one of: ${COMPONENTS.join(', ')}.`);
  for (; at < text.length && text[at] !== '>'; at += 1) {
    if (text[at] === '"' || text[at] === "'") at = stringEnd(text, at);
    else if (text[at] === '{') {
      const end = braceEnd(text, at);
      if (text[at - 1] !== '=') refuse(at, 'An expression in a tag. Write the prop by its name.');
      else if (!isData(text.slice(at + 1, end))) refuse(at, MORE_THAN_DATA);
      at = end;
    }
  }
  return at + 1;
}

/** Behind the block of code whose fence opens at `from`; undefined where there is none. */
function fenceEnd(text: string, from: number): number | undefined {
  const opened = matchAt(FENCE, text, from);
  const fence = opened?.[1] ?? opened?.[2];
  if (opened === null || fence === undefined) return undefined;
  const closed = new RegExp(`^${fence[0]}{${fence.length},}[ \\t]*$`, 'gm');
  closed.lastIndex = from + opened[0].length;
  return closed.exec(text) === null ? text.length : closed.lastIndex;
}

/**
 * What would run, or reach beyond the page, in the body of a pack's guide: imports and exports, expressions, HTML, components
 * that are none of the authors’, links that are no address. Where it is not sure that something is code, it is not. `first`
 * is the line of the file on which the body begins.
 */
export function refusedInMdx(body: string, first = 1): readonly Refused[] {
  const text = body.replace(/\r\n?/g, '\n');
  const refused: Refused[] = [];
  const refuse: Refuse = (at, says) => {
    const line = first + (text.slice(0, at).match(/\n/g)?.length ?? 0);
    // Both braces of an expression are one thing to mend.
    if (!refused.some((each) => each.line === line && each.says === says)) refused.push({ line, says });
  };
  for (let at = 0; at < text.length; ) {
    if (at === 0 || text[at - 1] === '\n') {
      const end = fenceEnd(text, at);
      if (end !== undefined) {
        at = end;
        continue;
      }
      if (matchAt(ESM, text, at)) refuse(at, IMPORTS);
    }
    const character = text[at];
    if (character === '\\') at += 2;
    else if (character === '`') {
      const span = matchAt(SPAN, text, at);
      // A row of a table ends its cells at every stroke, also in what looks like code.
      if (span?.[2] !== undefined && /\|/.test(span[2]) && /[{}<]/.test(span[2]))
        refuse(at, 'A stroke beside a brace or tag in code. Write it in a block of code between lines of ```.');
      at += span?.[0].length ?? /^`+/.exec(text.slice(at))?.[0].length ?? 1;
    } else if (character === '<') at = Math.max(at + 1, readTag(text, at, refuse));
    else {
      if (character === '{' || character === '}') refuse(at, EXPRESSION);
      const target = character === ']' ? matchAt(TARGET, text, at)?.[1] : undefined;
      if (target !== undefined && !SAFE_TARGET.test(target))
        refuse(at, `A link to "${target}". Write https://, a relative address such as ../modular-design/, or #anchor.`);
      at += 1;
    }
  }
  return refused;
}
