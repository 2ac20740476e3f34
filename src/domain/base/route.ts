/** The base path that the site was built for, with a slash at both ends. A build constant; `/` where there is no build. */
export const BASE: string = `${import.meta.env?.BASE_URL ?? '/'}/`.replace(/\/+$/, '/');

/** The address of a page or file under the base path, such as `href('summary/')`. */
export function href(path: string): string {
  return BASE + path;
}

/** The page of a practice. That of a pack is under the pack; what it adds to published guides stands on its own page. */
export function practicePath(slug: string): string {
  // Gone from the scripts of a site without packs.
  if (import.meta.env?.PACKS ?? true) {
    const [key, name] = slug.split('--');
    if (name !== undefined) return `packs/${key}/${name === 'core' ? '' : `${name}/`}`;
  }
  return `practices/${slug}/`;
}

/** The anchor of a check on its guide. */
export function checkPath(slug: string, checkId: string): string {
  return `${practicePath(slug)}#${checkId}`;
}

export function templatePath(name: string): string {
  return `templates/${name}/`;
}

/** A tool, with the values that stand in its fragment where there are any. */
export function toolPath(name: string, fragment = ''): string {
  return `tools/${name}/${fragment === '' ? '' : '#'}${fragment}`;
}

/** The whole address of a page or file on a site, such as `addressOf('https://example.org', 'summary/')`. */
export function addressOf(site: string | URL | undefined, path: string): string {
  return new URL(href(path), site).href;
}

/** The image that a preview of a page shows, by the page's path under the base. */
export function previewPath(page: string): string {
  return `preview/${page === '' ? 'home' : page.replace(/\/$/, '')}.png`;
}
