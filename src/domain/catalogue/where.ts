/** Where the evidence for a check is found: in code, in a document, on a running platform, or with people. */
export const WHERE = ['code', 'document', 'platform', 'people'] as const;

export type Where = (typeof WHERE)[number];

/** Where to look, as it stands beside the evidence of a check. */
export const WHERE_PHRASE: Readonly<Record<Where, string>> = {
  code: 'in code',
  document: 'in a document',
  platform: 'on the platform',
  people: 'with people',
};

/** How each is written as an option. */
export const WHERE_LABEL: Readonly<Record<Where, string>> = {
  code: 'Code',
  document: 'Document',
  platform: 'Platform',
  people: 'People',
};
