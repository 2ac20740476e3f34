import type { MapStore, ReadableAtom, WritableAtom } from 'nanostores';
import type { Assessment } from '../../domain/assessment/assessment.ts';
import type { Answer } from '../../domain/catalogue/answer.ts';
import type { Tier } from '../../domain/catalogue/tier.ts';
import type { KeyPart } from '../storage/key.ts';
import type { Entries, Saving } from '../storage/saver.ts';
import type { Undo } from './undo.ts';

/** The open assessment of a tab, as islands know it: stores to read, commands to change. What a command does is stored. */
export type Workspace = {
  readonly $openId: ReadableAtom<string>;
  readonly $name: ReadableAtom<string>;
  readonly $tier: ReadableAtom<Tier>;
  readonly $answers: MapStore<Record<string, Answer>>;
  readonly $notes: MapStore<Record<string, string>>;
  /** Whether all of it is stored, and if not, why. */
  readonly $saving: ReadableAtom<Saving>;
  /** Whether another tab has deleted the open assessment. It stays in memory, and the next change brings it back. */
  readonly $deleted: ReadableAtom<boolean>;
  /** Keys whose values could not be read and were set aside since the page was opened. */
  readonly $unreadable: WritableAtom<readonly string[]>;
  /** What can be taken back, latest last. */
  readonly $undos: ReadableAtom<readonly Undo[]>;

  /** All four parts of the open assessment at this moment. */
  assessment(): Assessment;
  answer(checkId: string, answer: Answer): void;
  /** Takes an answer away, and offers to bring it back. */
  clearAnswer(checkId: string): void;
  /** Stores a note; an empty one is removed. */
  note(checkId: string, text: string): void;
  rename(name: string): void;
  setTier(tier: Tier): void;
  /** Opens another assessment in this tab, and in tabs that are opened from now on. */
  open(assessmentId: string): void;
  /** Stores the open assessment again that another tab has deleted. */
  bringBack(): void;
  /** Tries to store what could not be stored. */
  saveAgain(): void;
  /** Stores something beside the assessments (a theme, a place) with the same care as an answer; null removes it. */
  keep(key: string, value: string | null): void;
  /** Offers to take back what was just done. */
  offerUndo(says: string, undo: () => void): void;
  undoLast(): void;
  dismissUndos(): void;
};

/** What the other rooms of `state` need besides: the shelf, the plan, and what listens to the window. */
export type StoredWorkspace = Workspace & {
  /** What is not stored yet, by key; null for a key that is to be removed. */
  readonly pending: ReadonlyMap<string, string | null>;
  /** Changes a part of the open assessment: shows it, stores it, and notes that something changed. */
  change(part: KeyPart, value: string): void;
  /** Stores values that are no change by a reader, of any assessment. */
  writeAll(entries: Entries): void;
  /** Drops what is pending under some keys: something newer stands there by now. */
  forget(keys: Iterable<string>): void;
  /** Counts what a page shows of an assessment and storage has no more as lost, unless it was removed for good. */
  missLost(id: string, shown: ReadonlyMap<string, string>, stored: ReadonlyMap<string, string>): void;
  /** Says that some values could not be read and were set aside. */
  noteUnreadable(keys: readonly string[]): void;
  /** Says what a page shows beside the open assessment, so that it is kept when storage is emptied under it. */
  alsoShows(entries: () => ReadonlyMap<string, string>): void;
  /** Reads storage again: for a tab that was frozen, or whose storage was emptied. */
  refresh(): void;
  /** Takes over what another tab wrote: one key, with what it was told to have become, or everything for null. */
  follow(key: string | null, told?: string | null): void;
};
