/** What whoever hosts or forks the site may want to change. Where it is hosted comes from SITE_URL and BASE_PATH. */
export const site = {
  /** Name of the site, in the header, titles and share links. */
  name: 'Loadbearing',
  /** One line under the name, in the title of the home page and in previews. */
  tagline: 'What your backend stands on',
  /** Description for search engines and link previews, under 160 characters; it is given the number of practices as a word. */
  description: (practices: string) =>
    `${practices} practices for backend architecture, each a guide with a checklist in it. Answers stay in your browser; a link shares the summary.`,
  /** Address of the repository, shown on the about page; leave empty to show none. */
  repository: '',
  /** Address before a content file's path for "Edit this page", such as `https://example.org/me/fork/edit/main/`; leave empty to show none. */
  editBase: '',
} as const;
