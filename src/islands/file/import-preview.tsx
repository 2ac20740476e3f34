import { catalogue } from 'virtual:catalogue';
import { useEffect, useState } from 'preact/hooks';
import { propose } from '../../domain/assessment/proposal.ts';
import type { FileRead } from '../../share/file/read-file.ts';
import type { Entry } from '../../state/browser/shelf.ts';
import { importAssessments, newId } from '../../state/browser/shelf.ts';
import { announce, show } from '../status/status.ts';
import { FaultList } from '../ui/fault-list.tsx';
import { ImportChanges } from './import-changes.tsx';

type Props = {
  readonly name: string;
  readonly read: Extract<FileRead, { ok: true }>;
  readonly shelf: readonly Entry[];
  readonly onClose: () => void;
};

/** How many ids are named. */
const NAMED = 10;

function firstOf(ids: readonly string[]): string {
  return ids.slice(0, NAMED).join(', ') + (ids.length > NAMED ? ` and ${ids.length - NAMED} more` : '');
}

/** What an import would change, before it does. */
export function ImportPreview({ name, read, shelf, onClose }: Props) {
  const [apart, setApart] = useState(false);
  useEffect(() => announce(`${name} was read. Nothing has changed yet: the preview says what would.`), []);
  const proposals = propose(read.assessments, apart ? [] : shelf, catalogue.register);
  const updates = propose(read.assessments, shelf, catalogue.register).filter(
    ({ target }) => target !== undefined,
  ).length;
  const run = () => {
    const items = proposals.map(({ filed, target, result }) => ({
      id: target?.id ?? newId(),
      uid: apart ? newId() : filed.uid,
      assessment: result,
    }));
    const says = `${items.length === 1 ? `“${items[0]?.assessment.name}”` : `${items.length} assessments`} imported.`;
    if (importAssessments(items, says) === 'saved') {
      announce(`${says} It can be undone.`);
      onClose();
    } else show('Nothing was imported: this browser’s storage is full or blocked.');
  };
  return (
    <section class="note" aria-label="Import preview">
      <p>
        <b dir="auto">{name}</b>, exported on {read.exported}.
      </p>
      <ul class="import-list">
        {proposals.map((proposal) => (
          <li key={proposal.filed.uid}>
            <b dir="auto">{proposal.filed.name}</b>
            <ImportChanges proposal={proposal} exported={read.exported} />
            {proposal.doubled.length === 0 ? null : (
              <p>
                Written twice in the file, under the id and under its place, and not alike: {firstOf(proposal.doubled)}.
                What stands under the id is taken.
              </p>
            )}
          </li>
        ))}
      </ul>
      {read.ignored.length === 0 ? null : (
        <>
          <p>Not taken as it stands:</p>
          <FaultList faults={read.ignored.map((says) => ({ where: '', says }))} />
        </>
      )}
      {updates === 0 ? null : (
        <label class="choice">
          <input type="checkbox" checked={apart} onChange={(event) => setApart(event.currentTarget.checked)} />
          <span>Keep both: import as new assessments, and leave mine as they are.</span>
        </label>
      )}
      <div class="actions">
        <button type="button" class="button primary" onClick={run}>
          Import
        </button>
        <button type="button" class="button" onClick={onClose}>
          Cancel
        </button>
      </div>
    </section>
  );
}
