import { adjusted, packs } from 'virtual:packs';
import { packKeyOf } from '../../domain/pack/pack-name.ts';
import type { ShownCheck } from '../../islands/check/shown-check.ts';

/** A check with what packs say of it: whose it is, notes on it, and the level that it had. */
export function shownPackCheck(check: ShownCheck): ShownCheck {
  const own = packs.find(({ key }) => key === packKeyOf(check.id));
  const said = (adjusted[check.id] ?? []).flatMap(({ pack, note, raisedFrom, current }) => [
    ...(note === undefined
      ? []
      : [`${pack}’s note: ${note}${current ? '' : ' It was written for earlier words of this check.'}`]),
    ...(raisedFrom === undefined ? [] : [`${pack} raised it from ${raisedFrom}.`]),
  ]);
  const links = (adjusted[check.id] ?? []).flatMap(({ pack, link }) =>
    link === undefined ? [] : [{ href: link.url, text: `${pack}: ${link.title}` }],
  );
  if (own === undefined && said.length + links.length === 0) return check;
  return {
    ...check,
    links: [...check.links, ...links],
    ...(own === undefined ? {} : { pack: own.title }),
    ...(said.length === 0 ? {} : { packNotes: said }),
  };
}
