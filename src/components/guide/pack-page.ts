import { outline } from 'virtual:outline';
import { adjusted, packs, unasked } from 'virtual:packs';
import { checksOf, type OutlineCheck } from '../../authoring/outline.ts';
import { checkPath, practicePath } from '../../domain/base/route.ts';
import { plural } from '../../domain/tally/tally-text.ts';

type Pack = (typeof packs)[number];
type Adjusted = (typeof adjusted)[string][number];

/** What the page of a pack says, as HTML and as Markdown. */
export type PackPage = {
  readonly pack: Pack;
  readonly lede: string;
  /** What it holds, in a few words each. */
  readonly rows: readonly (readonly [string, string])[];
  /** Its checks in published guides, by the sections that they stand in. */
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    /** What its heading says and where that leads, under the base path. */
    readonly heading: string;
    readonly path: string | undefined;
    readonly checks: readonly OutlineCheck[];
  }[];
  /** What it says of published checks. */
  readonly said: readonly (Adjusted & { readonly statement: string; readonly path: string })[];
};

/** Every published check, whether it is asked or not, with the slug of its practice. */
function publishedChecks() {
  return [
    ...outline.flatMap((practice) => checksOf(practice).map((check) => ({ practice: practice.slug, check }))),
    ...unasked,
  ];
}

/** What the page of a pack says. Throws for a key that no pack has. */
export function packPage(name: string | undefined): PackPage {
  const pack = packs.find(({ key }) => key === name);
  if (pack === undefined) throw new Error(`No pack "${name}".`);
  const { key, title, says, practices, added, additions, changes, core } = pack;
  const sections = (added?.sections ?? []).map(({ id, title: words, checks }, i) => {
    const target = outline.find(({ slug }) => slug === additions[i]?.practice);
    return {
      ...{ id, title: words, checks },
      heading: target === undefined ? words : `${target.title}: ${words}`,
      path: target && `${practicePath(target.slug)}#${additions[i]?.section}`,
    };
  });
  const placed = new Map(publishedChecks().map((each) => [each.check.id, each]));
  const said = Object.entries(adjusted).flatMap(([id, all]) =>
    all
      .filter((each) => each.key === key)
      .map((each) => {
        const at = placed.get(id);
        return { ...each, statement: at?.check.statement ?? id, path: checkPath(at?.practice ?? '', id) };
      }),
  );
  const gone = said.filter(({ because }) => because !== undefined).length;
  return {
    ...{ pack, sections, said },
    lede: says ?? `What ${title} asks besides the published practices, and what it says of them.`,
    rows: [
      ['Its own guides', `${practices.length}, with ${plural(practices.flatMap(checksOf).length, 'check', 'checks')}`],
      ['In published guides', plural(sections.flatMap(({ checks }) => checks).length, 'check', 'checks')],
      ['Published checks', `${said.length - gone} adjusted, ${gone} not asked`],
      ['As of', `${changes[0]?.date ?? 'no day yet'}, against edition ${core}`],
    ],
  };
}
