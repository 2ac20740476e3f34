/** Offers text as a file to be saved. */
export function download(text: string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Safari begins the download after the click returns.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
