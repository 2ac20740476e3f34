import ts from 'typescript';

/** A file with one small fault in it. */
export type Mutant = { readonly line: number; readonly what: string; readonly mutated: string };

type Edit = { readonly from: number; readonly to: number; readonly text: string };

/** What stands for an operator in a mutant: its neighbour, or its opposite. */
const OPERATOR: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
  '??': '&&',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '>>': '<<',
  '<<': '>>',
  '&': '|',
  '^': '&',
  '+=': '-=',
  '-=': '+=',
};

/** Calls that a mutant leaves out: what they are called on stays as it was. */
const LEFT_OUT = new Set([
  'filter',
  'sort',
  'trim',
  'slice',
  'toReversed',
  'reverse',
  'replace',
  'replaceAll',
  'toLowerCase',
  'normalize',
]);

function edits(node: ts.Node, source: ts.SourceFile): readonly Edit[] {
  const whole = (text: string): Edit => ({ from: node.getStart(source), to: node.getEnd(), text });
  if (ts.isBinaryExpression(node)) {
    const operator = node.operatorToken;
    const text = OPERATOR[operator.getText(source)];
    return text === undefined ? [] : [{ from: operator.getStart(source), to: operator.getEnd(), text }];
  }
  if (ts.isConditionalExpression(node)) {
    const [yes, no] = [node.whenTrue.getText(source), node.whenFalse.getText(source)];
    return [whole(`(${yes})`), whole(`(${no})`)];
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    return [whole(node.operand.getText(source))];
  }
  if (ts.isNumericLiteral(node)) return [whole(`${Number(node.text.replaceAll('_', '')) + 1}`)];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [whole('false')];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [whole('true')];
  if (ts.isIfStatement(node)) {
    const { expression } = node;
    return ['true', 'false'].map((text) => ({ from: expression.getStart(source), to: expression.getEnd(), text }));
  }
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { name, expression } = node.expression;
    return LEFT_OUT.has(name.text) ? [whole(expression.getText(source))] : [];
  }
  return [];
}

/** All mutants of a file's text, in order. Types and imports have none. */
export function mutantsOf(text: string): readonly Mutant[] {
  const source = ts.createSourceFile('mutant.ts', text, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    for (const { from, to, text: put } of edits(node, source)) {
      found.push({
        line: source.getLineAndCharacterOfPosition(from).line + 1,
        what: `${text.slice(from, to).replace(/\s+/g, ' ').slice(0, 60)} → ${put.replace(/\s+/g, ' ').slice(0, 60)}`,
        mutated: text.slice(0, from) + put + text.slice(to),
      });
    }
    ts.forEachChild(node, walk);
  };
  walk(source);
  return found;
}
