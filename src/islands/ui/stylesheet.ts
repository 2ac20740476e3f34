/** Links a stylesheet that only a panel needs; resolves when it applies, so that nothing is seen without it. */
export function linkStylesheet(href: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  document.head.append(link);
  return new Promise((done, fail) => {
    link.onload = () => done();
    link.onerror = () => fail(new Error(`${href} could not be loaded.`));
  });
}
