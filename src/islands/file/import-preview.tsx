import { catalogue } from 'virtual:catalogue';
import { useEffect, useState } from 'preact/hooks';
import { policyChanges, policyField } from '../../domain/assessment/policy.ts';
import { type Proposal, propose } from '../../domain/assessment/proposal.ts';
import { isSame } from '../../domain/assessment/same.ts';
import { uniqueName } from '../../domain/assessment/unique-name.ts';
import type { Drafted } from '../../domain/draft/draft.ts';
import { plural } from '../../domain/tally/tally-text.ts';
import type { FileRead } from '../../share/file/read-file.ts';
import { type BesideImport, besideEntries, policyOf } from '../../state/browser/filing.ts';
import type { Entry } from '../../state/browser/shelf.ts';
import { importAssessments, newId } from '../../state/browser/shelf.ts';
import { announce, show } from '../status/status.ts';
import { FaultList } from '../ui/fault-list.tsx';
import { type FileProposal, ImportChanges } from './import-changes.tsx';
import { ImportLearner } from './import-learner.tsx';

type Props = {
  readonly name: string;
  readonly read: Extract<FileRead, { ok: true }>;
  readonly shelf: readonly Entry[];
  readonly onClose: () => void;
};

/** Proposals whose results have names of their own: one that another assessment has gets a number. */
function withOwnNames(proposals: readonly FileProposal[], shelf: readonly Entry[]): readonly FileProposal[] {
  const taken = new Map(shelf.map(({ id, assessment }) => [id, assessment.name]));
  return proposals.map((proposal, i) => {
    const id = proposal.target?.id ?? `new ${i}`;
    taken.delete(id);
    // One that has its name already keeps it, even where another has it too.
    const kept = proposal.target?.assessment.name === proposal.result.name;
    const name = kept ? proposal.result.name : uniqueName(proposal.result.name, [...taken.values()]);
    taken.set(id, name);
    return { ...proposal, result: { ...proposal.result, name } };
  });
}

/** A proposal with what only files say: what its policy has not stays, as with all else. */
function withPolicy(proposal: Proposal<Entry>): FileProposal {
  const before = proposal.target?.assessment.policy;
  const after = { ...before, ...proposal.filed.policy };
  return {
    ...proposal,
    result: { ...proposal.result, ...policyField(after) },
    policy: policyChanges(before, after),
  };
}

const draftsIn = (read: Props['read'], filed: string) => read.assessments.find(({ uid }) => uid === filed)?.drafts;

/** What else an import stores; the time of the last change is the file's where all is as in the file, mine where nothing changes. */
function besideOf({ filed, target, result }: Proposal<Entry>, read: Props['read']): BesideImport {
  const { uid, changed } = filed;
  return {
    filed: changed !== undefined && isSame(filed, result) ? { exported: read.exported, changed } : undefined,
    same: target !== undefined && isSame(target.assessment, result),
    drafts: draftsIn(read, uid),
    policy: result.policy,
  };
}

/** The shelf with what only files say of its assessments. */
function withPolicies(shelf: readonly Entry[]): readonly Entry[] {
  return shelf.map((entry) => ({
    ...entry,
    assessment: { ...entry.assessment, ...policyField(policyOf(entry.id) ?? {}) },
  }));
}

/** How many ids are named. */
const NAMED = 10;

function firstOf(ids: readonly string[]): string {
  return ids.slice(0, NAMED).join(', ') + (ids.length > NAMED ? ` and ${ids.length - NAMED} more` : '');
}

function WithDrafts({ drafted }: { readonly drafted: Drafted | undefined }) {
  if (drafted === undefined) return null;
  const count = Object.keys(drafted.drafts).length;
  return (
    <p>
      With {plural(count, 'drafted answer', 'drafted answers')} by <bdi>{drafted.origin.by}</bdi>, which answer nothing
      until they are confirmed.
    </p>
  );
}

/** What an import would change, before it does. */
export function ImportPreview({ name, read, shelf: kept, onClose }: Props) {
  const shelf = withPolicies(kept);
  const [apart, setApart] = useState(false);
  useEffect(() => announce(`${name} was read. Nothing has changed yet: the preview says what would.`), []);
  const proposals = withOwnNames(
    propose(read.assessments, apart ? [] : shelf, catalogue.register).map(withPolicy),
    shelf,
  );
  const updates = propose(read.assessments, shelf, catalogue.register).filter(
    ({ target }) => target !== undefined,
  ).length;
  const run = () => {
    const items = proposals.map((proposal) => {
      const id = proposal.target?.id ?? newId();
      const beside = besideOf(proposal, read);
      return {
        ...{ id, uid: apart ? newId() : proposal.filed.uid, assessment: proposal.result },
        more: (before: ReadonlyMap<string, string>) => besideEntries(id, beside, before),
      };
    });
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
            {proposal.result.name === proposal.filed.name ? null : (
              <p>
                Another assessment is called that already: this one will be “<bdi>{proposal.result.name}</bdi>”.
              </p>
            )}
            <ImportChanges proposal={proposal} exported={read.exported} />
            <WithDrafts drafted={draftsIn(read, proposal.filed.uid)} />
            {proposal.doubled.length === 0 ? null : (
              <p>
                Written twice in the file, under the id and under its place, and not alike: {firstOf(proposal.doubled)}.
                What stands under the id is taken.
              </p>
            )}
          </li>
        ))}
      </ul>
      {read.learner === undefined ? null : <ImportLearner theirs={read.learner} onDone={onClose} />}
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
        {read.assessments.length === 0 && read.learner !== undefined ? null : (
          <button type="button" class="button primary" onClick={run}>
            Import
          </button>
        )}
        <button type="button" class="button" onClick={onClose}>
          Cancel
        </button>
      </div>
    </section>
  );
}
