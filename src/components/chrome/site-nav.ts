/** The entries of the site's navigation: label, and path under the base. */
export const SITE_NAV = [
  { label: 'Practices', path: 'practices/' },
  { label: 'Assess', path: 'assess/' },
  { label: 'Summary', path: 'summary/' },
  { label: 'Glossary', path: 'glossary/' },
  { label: 'About', path: 'about/' },
] as const;
