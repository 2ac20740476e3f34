/** Where the evidence for a check is found: in code, in a document, on a running platform, or with people. */
export const WHERE = ['code', 'document', 'platform', 'people'] as const;

export type Where = (typeof WHERE)[number];

/** How each is written wherever a person reads it. */
export const WHERE_LABEL: Readonly<Record<Where, string>> = {
  code: 'Code',
  document: 'Document',
  platform: 'Platform',
  people: 'People',
};
