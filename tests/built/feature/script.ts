import { type Node, parse } from 'acorn';
import { isKnown } from './known.ts';

/** The edition of the language that was being finished then: syntax of a later one does not parse. */
const EDITION = 2024;

type Name = Node & { readonly type: 'Identifier'; readonly name: string };
type Member = Node & { readonly object: Node; readonly property: Node; readonly computed: boolean };

/** Where in its parent a name stands that is made there, and not the platform's. */
const MADE = new Set(['id', 'params', 'param', 'local', 'label', 'exported', 'imported']);
/** Patterns, in which names are made if the pattern is. */
const PATTERN = /^(?:ObjectPattern|ArrayPattern|AssignmentPattern|RestElement|Property)$/;

const isName = (node: Node): node is Name => node.type === 'Identifier';
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** A part of a script with the name under which its parent has it. */
type Visit = (node: Node, as: string, parent: Node | undefined) => void;

function walk(node: Node, visit: Visit, as = '', parent?: Node): void {
  visit(node, as, parent);
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) walk(child, visit, PATTERN.test(node.type) && MADE.has(as) ? as : name, node);
    }
  }
}

/** A name that nothing in the script makes: a global of the platform where the data knows it. */
function globalKeys(name: string): readonly string[] {
  return [`api.${name}`, `javascript.builtins.${name}`, `api.Window.${name}`].filter(isKnown).slice(0, 1);
}

/**
 * The globals of the platform that a script uses and their own members, as MDN's data calls them. Members of objects whose
 * type only a compiler knows are in `source.ts`. Throws for syntax that is newer than is promised.
 */
export function scriptFeatures(code: string): readonly string[] {
  const made = new Set<string>();
  const used = new Set<string>();
  const members: (readonly [string, string])[] = [];
  walk(parse(code, { ecmaVersion: EDITION, sourceType: 'module' }), (node, as, parent) => {
    if (node.type === 'MemberExpression') {
      const { object, property, computed } = node as Member;
      if (isName(object) && isName(property) && !computed) members.push([object.name, property.name]);
    }
    if (!isName(node)) return;
    if (MADE.has(as)) made.add(node.name);
    const named = (as === 'property' || as === 'key') && (parent as Partial<Member> | undefined)?.computed !== true;
    if (!named) used.add(node.name);
  });
  const keys = [...used].filter((name) => !made.has(name)).flatMap(globalKeys);
  const own = members
    .filter(([object]) => !made.has(object))
    .flatMap(([object, name]) => globalKeys(object).flatMap((key) => [`${key}.${name}_static`, `${key}.${name}`]));
  return [...new Set([...keys, ...own.filter(isKnown)])];
}
