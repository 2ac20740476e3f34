import { catalogue, mark } from 'virtual:catalogue';
import { BLANK } from '../../domain/assessment/assessment.ts';
import { carriedName } from '../../domain/pack/carried.ts';
import { decodeCode } from '../../share/code/decode.ts';
import { encodeCodeWithNotes } from '../../share/code/note-code.ts';
import { keepCarried, ownCarried } from '../../state/browser/carried.ts';
import { adoptFormer } from '../../state/browser/former.ts';
import { workspace } from '../../state/browser/workspace.ts';

/**
 * Takes over what the open assessment has under former ids, and what it carries of packs that this site has by now, or has
 * more of: answers and notes on checks that it knows, where nothing was said of them since. The rest is carried on.
 */
export async function adoptCarried(): Promise<void> {
  const { register, packs = [] } = catalogue;
  adoptFormer(Object.assign({}, ...packs.map(({ was }) => was)));
  const openId = workspace.$openId.get();
  const all = ownCarried();
  const names = packs.map(({ key, mark: of }) => carriedName(key, of)).filter((name) => all[name] !== undefined);
  if (names.length === 0) return;
  const carried = Object.fromEntries(names.map((name) => [name, all[name] ?? '']));
  const snapshot = { ...BLANK, date: '2020-01-01', edition: 0, carried };
  const encoded = await encodeCodeWithNotes(snapshot, register, mark, packs);
  const decoded = encoded.ok ? await decodeCode(encoded.code, register, { mark, packs }) : undefined;
  // Reading takes a moment, in which another assessment may have been opened.
  if (!decoded?.ok || workspace.$openId.get() !== openId) return;
  const { answers, notes } = workspace.assessment();
  const { snapshot: known } = decoded;
  for (const [id, answer] of Object.entries(known.answers)) if (answers[id] === undefined) workspace.answer(id, answer);
  for (const [id, note] of Object.entries(known.notes)) if (notes[id] === undefined) workspace.note(id, note);
  for (const name of names) keepCarried(name, known.carried?.[name] ?? '');
}
