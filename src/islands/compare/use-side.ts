import type { Source } from '../../share/code/compare-link.ts';
import type { Entry } from '../../state/browser/shelf.ts';
import { codeSide, fileSide, ownSide, type Side, type SideFile } from './side.ts';
import { useDecoded } from './use-decoded.ts';

type Asked = {
  readonly source: Source | undefined;
  /** Goes before the source: a file cannot stand in the address. */
  readonly file: SideFile | undefined;
  readonly shelf: readonly Entry[];
  readonly today: string;
};

/** One side of the comparison, kept up to date. */
export function useSide({ source, file, shelf, today }: Asked): Side {
  const code = source?.kind === 'code' ? source.code : undefined;
  const decoded = useDecoded(code);
  if (file !== undefined) return fileSide(file);
  if (source === undefined) return { kind: 'empty' };
  if (source.kind === 'mine') return ownSide(shelf, source.id, today);
  const milestones = shelf.flatMap(({ assessment }) => assessment.milestones ?? []);
  return codeSide(
    decoded,
    milestones.find((each) => each.code === code),
  );
}
