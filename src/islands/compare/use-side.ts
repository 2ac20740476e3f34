import type { Source } from '../../share/compare-link.ts';
import type { Entry } from '../../state/shelf.ts';
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
  const decoded = useDecoded(source?.kind === 'code' ? source.code : undefined);
  if (file !== undefined) return fileSide(file);
  if (source === undefined) return { kind: 'empty' };
  return source.kind === 'mine' ? ownSide(shelf, source.id, today) : codeSide(decoded);
}
