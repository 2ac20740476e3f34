import ts from 'typescript';
import { isKnown, keysNamed } from './known.ts';

const MEMBER = /^(?:api|javascript\.builtins)\.[A-Z]\w*\.\w+$/;

/** An interface or constructor of the platform: `Array` for `ReadonlyArray` and `ArrayConstructor`. */
function interfaceOf(declaration: ts.Declaration): string | undefined {
  const { parent } = declaration;
  if (!ts.isInterfaceDeclaration(parent)) return undefined;
  return parent.name.text.replace(/^Readonly(?=Array|Map|Set)/, '').replace(/Constructor$/, '');
}

/** The keys that a member of an interface may have; of an interface that the data has not, such as a mixin, all of that name. */
function memberKeys(of: string, name: string): readonly string[] {
  // What pages and workers share has no interface in the data: `caches` is `api.caches`.
  const home = of === 'WindowOrWorkerGlobalScope' ? 'api' : `api.${of}`;
  const homes = [home, `javascript.builtins.${of}`, `javascript.builtins.Intl.${of}`];
  const exact = homes.flatMap((home) => [`${home}.${name}`, `${home}.${name}_static`].filter(isKnown));
  if (exact.length > 0) return exact.slice(0, 1);
  if (/^CSSStyle/.test(of)) {
    return [`css.properties.${name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`].filter(isKnown);
  }
  return homes.some(isKnown) ? [] : keysNamed(name, MEMBER);
}

/**
 * Members of the platform's own objects that sources use, by what the compiler knows of their types: each with the features
 * that it may be, and the file that uses it.
 */
export function sourceMembers(files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files }, ts.sys, '.');
  const program = ts.createProgram(files, { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const found = new Map<string, readonly string[]>();
  const look = (node: ts.Node): void => {
    const name = ts.isPropertyAccessExpression(node)
      ? node.name
      : ts.isBindingElement(node)
        ? (node.propertyName ?? node.name)
        : undefined;
    if (name !== undefined && ts.isIdentifier(name)) {
      const symbol = ts.isBindingElement(node)
        ? checker.getTypeAtLocation(node.parent).getProperty(name.text)
        : checker.getSymbolAtLocation(name);
      for (const declaration of symbol?.declarations ?? []) {
        if (!program.isSourceFileDefaultLibrary(declaration.getSourceFile())) continue;
        const of = interfaceOf(declaration);
        if (of === undefined) continue;
        const keys = memberKeys(of, name.text);
        if (keys.length > 0) found.set(`${of}.${name.text}`, keys);
      }
    }
    ts.forEachChild(node, look);
  };
  for (const file of program.getSourceFiles()) {
    if (files.some((each) => file.fileName.endsWith(each))) look(file);
  }
  return found;
}
