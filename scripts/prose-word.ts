/** Something that prose must not contain, and what to write in its place. */
export type Banned = { readonly pattern: RegExp; readonly fault: string; readonly mend: string };

const word = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}-])(?:${source})(?![\\p{L}\\p{N}])`, 'giu');

const LEAVE_OUT = 'Leave it out, or give the number or the fact behind it.';

const WEASELS = [
  'very|really|simply|just|easily|robustly|basically|actually|obviously|clearly|of course|extremely|highly|quite',
  'world-class|best-in-class|best-of-breed|cutting-edge|state-of-the-art|seamless(?:ly)?|effortless(?:ly)?|holistic',
  "powerful|game-chang(?:er|ing)|synerg(?:y|ies)|needless to say|it is important to note|in today’s|in today's",
].map((source): Banned => ({ pattern: word(source), fault: 'carries no weight', mend: LEAVE_OUT }));

const SHORTER: readonly (readonly [string, string])[] = [
  ['leverag(?:e|es|ed|ing)|utili[sz](?:e|es|ed|ing)', 'use'],
  ['in order to', 'to'],
  ['due to the fact that', 'because'],
  ['a large number of', 'many, or the number'],
  ['at this point in time', 'now'],
  ['prior to', 'before'],
  ['whilst', 'while'],
];

/** Words that the design fixes (DESIGN, words): each left side is something we call by another name. */
const OURS: readonly (readonly [string, string])[] = [
  ['checklist items?|control points?|assessment questions?', 'check'],
  ['health[- ]checks?', 'health probe; "check" is only the assessable statement'],
  [
    '(?<=^|[.:;] )check (?:that|the|your|our|its|every|each|for|out|in|with|against)|checks? (?:whether|if)|(?:check(?:ed|ing)|double-check(?:s|ed|ing)?)|(?:to|must|can|should|will|may|we|you) check',
    'test, compare, look at or make sure; "check" is only the assessable statement',
  ],
  ['best practices?', 'practice'],
  ['maturity (?:level|score|model)s?|overall score', 'tally; we give no score'],
  ['must-haves?', 'essential'],
  ['nice-to-haves?', 'recommended or advanced'],
  ['post-mortems?|post mortems?', 'postmortem'],
  ['back-ends?|back ends?', 'backend'],
  ['n/a', 'Not applicable'],
  ['questionnaires?', 'checklist'],
];

const instead = (pairs: readonly (readonly [string, string])[], fault: string) =>
  pairs.map(([source, mend]): Banned => ({ pattern: word(source), fault, mend: `Write: ${mend}.` }));

const SPELLINGS: readonly (readonly [string, string])[] = [
  ['behavior(s|al|ally)?', 'behaviour$1'],
  ['color(s|ed|ing|ful)?', 'colour$1'],
  ['favor(s|ed|ing|ite|able)?', 'favour$1'],
  ['honor(s|ed|ing)?', 'honour$1'],
  ['labor(s|ed|ing)?', 'labour$1'],
  ['neighbor(s|ing|hood)?', 'neighbour$1'],
  ['rumor(s)?', 'rumour$1'],
  ['harbor(s|ed|ing)?', 'harbour$1'],
  ['center(s|ed|ing)?', 'centre$1'],
  ['fiber(s)?', 'fibre$1'],
  ['liter(s)?', 'litre$1'],
  ['theater(s)?', 'theatre$1'],
  ['defense(s)?', 'defence$1'],
  ['offense(s)?', 'offence$1'],
  ['artifact(s)?', 'artefact$1'],
  ['catalog(s)?', 'catalogue$1'],
  ['gray(s|er)?', 'grey$1'],
  ['model(ed|ing|er)', 'modell$1'],
  ['label(ed|ing)', 'labell$1'],
  ['cancel(ed|ing)', 'cancell$1'],
  ['travel(ed|ing|er)', 'travell$1'],
  ['signal(ed|ing)', 'signall$1'],
  ['fulfill(s|ment)?', 'fulfil$1'],
  ['skeptic(al|ism)?', 'sceptic$1'],
  ['mold(s|ed|ing)?', 'mould$1'],
  ['aging', 'ageing'],
  ['toward', 'towards'],
];

const BRITISH = SPELLINGS.map(
  ([source, british]): Banned => ({
    pattern: word(source),
    fault: 'is spelt the American way',
    mend: `Write: ${british.replace('$1', '…')}`,
  }),
);

/** Words in -ize that are no verbs of Greek make and keep their z. */
const KEEPS_Z = '(?!(?:re|down|up|over|out|right-?)?siz|priz|seiz|capsiz|maiz|priz)';

const IZE: Banned = {
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])${KEEPS_Z}\\p{L}{2,}(?:iz(?:e|es|ed|ing|er|ers|ation|ations)|lyz(?:e|es|ed|ing|er|ers))(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  fault: 'is spelt the American way',
  mend: 'Write -is- or -ys- in place of -iz- or -yz-.',
};

const ANTITHESIS: Banned = {
  pattern:
    /\b(?:it|this|that|these|they)(?:’s|'s| is| was|’re|'re| are| were)(?: not|n[’']t) [^.;:!?]{1,80}?(?:[,;:.—–] ?|, but )(?:it|this|that|these|they)(?:’s|'s| is| was|’re|'re| are| were)\b|\b(?:is|are|was|were)(?:n[’']t| not) (?:just|only|merely|about) [^.!?]{1,80}?(?:\bbut\b|[;.] (?:it|this|they)\b)|\bnot only\b[^.!?]{1,80}?\bbut\b/giu,
  fault: 'denies one thing to assert another',
  mend: 'Say what it is, and stop.',
};

const EXCLAMATION: Banned = {
  pattern: /[^\s]*!(?!=)/gu,
  fault: 'shouts',
  mend: 'End the sentence with a full stop.',
};

const REPEATED: Banned = {
  pattern: /(?<![\p{L}\p{N}-])(\p{L}+)\s+\1(?![\p{L}\p{N}-])/giu,
  fault: 'says a word twice',
  mend: 'Keep one of the two.',
};

/** Everything that is banned from running text. */
export const BANNED: readonly Banned[] = [
  ...WEASELS,
  ...instead(SHORTER, 'is longer than its meaning'),
  ...instead(OURS, 'is not our word for it'),
  ...BRITISH,
  IZE,
  ANTITHESIS,
  EXCLAMATION,
  REPEATED,
];

/** Names that keep their capital inside a heading. Words with a capital, digit or slash further on need no entry. */
export const NAMES: ReadonlySet<string> = new Set(['Lambdas', 'Lambda', 'Prime', 'Monday', 'Kubernetes', 'Google']);
