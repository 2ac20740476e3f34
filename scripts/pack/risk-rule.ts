/** A condition of a lens: ids of choices, `&&`, `||`, `!`, parentheses, and `default`, which is always so. */
export function holds(condition: string, chosen: ReadonlySet<string>): boolean | undefined {
  const tokens = condition.match(/&&|\|\||[!()]|[\w.-]+|\S/g) ?? [];
  let at = 0;
  let broken = false;
  const any = (): boolean => {
    let value = all();
    while (tokens[at] === '||') {
      at += 1;
      value = all() || value;
    }
    return value;
  };
  const all = (): boolean => {
    let value = one();
    while (tokens[at] === '&&') {
      at += 1;
      value = one() && value;
    }
    return value;
  };
  const one = (): boolean => {
    const token = tokens[at];
    at += 1;
    if (token === '!') return !one();
    if (token === '(') {
      const value = any();
      if (tokens[at] !== ')') broken = true;
      at += 1;
      return value;
    }
    if (token === undefined || !/^[\w.-]+$/.test(token)) {
      broken = true;
      return false;
    }
    return token === 'default' || chosen.has(token);
  };
  const value = any();
  return broken || at < tokens.length ? undefined : value;
}
