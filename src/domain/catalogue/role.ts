/** Who can usually answer a check. */
export const ROLES = ['backend', 'lead', 'product', 'security', 'sre'] as const;

export type Role = (typeof ROLES)[number];

/** How each role is written wherever a person reads it. */
export const ROLE_LABEL: Readonly<Record<Role, string>> = {
  backend: 'Backend',
  lead: 'Lead',
  product: 'Product',
  security: 'Security',
  sre: 'SRE',
};
