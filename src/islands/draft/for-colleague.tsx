import { catalogue, uid as own } from 'virtual:catalogue';
import { useState } from 'preact/hooks';
import { cleanLine } from '../../domain/base/clean-text.ts';
import { addressOf } from '../../domain/base/route.ts';
import { colleagueDrafts } from '../../domain/draft/colleague-draft.ts';
import { DRAFT_TEXT } from '../../domain/draft/draft.ts';
import { plural } from '../../domain/tally/tally-text.ts';
import { writeDraftFile } from '../../share/draft/write-draft.ts';
import { fileStem } from '../../share/export/file-name.ts';
import { today, workspace } from '../../state/browser/workspace.ts';
import { show } from '../status/status.ts';
import { download } from '../ui/download.ts';
import { useAnswers, useName } from '../ui/use-workspace.ts';

/** Saves what the open assessment answers as a draft file in somebody’s name. */
function save(person: string): void {
  const assessment = workspace.assessment();
  const { name, tier } = assessment;
  const drafts = colleagueDrafts(assessment, person);
  const text = writeDraftFile(
    { origin: { by: person, person: true, on: today(), name, tier }, drafts },
    {
      edition: catalogue.register.length,
      catalogue: own,
      schema: addressOf(window.location.origin, 'schema/draft-1.json'),
    },
  );
  download(text, `${fileStem(name)}-draft-${today()}.json`, 'application/json');
  show(`Draft of ${plural(Object.keys(drafts).length, 'answer', 'answers')} saved.`);
}

/** Answers as a draft: the open assessment as a file that somebody else confirms, one by one. */
export function ForColleague() {
  const name = useName();
  const count = Object.keys(useAnswers()).length;
  const [written, setWritten] = useState('');
  const person = cleanLine(written, DRAFT_TEXT.by);
  return (
    <form
      class="draft-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (person === '') show('Write your name: whoever confirms the draft is to know whose it is.');
        else save(person);
      }}
    >
      <p>
        Saves the {plural(count, 'answer', 'answers')} of “<bdi>{name}</bdi>”, which is open, with the first lines of
        their notes, as a draft. Whoever opens it confirms each answer; yours stay as they are.
      </p>
      <label class="field">
        <span class="label">Your name</span>
        <input
          type="text"
          maxLength={DRAFT_TEXT.by}
          autocomplete="name"
          value={written}
          onInput={(event) => setWritten(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button" disabled={count === 0}>
        Save the draft
      </button>
    </form>
  );
}
