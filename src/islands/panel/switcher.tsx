import { catalogue } from 'virtual:catalogue';
import { render } from 'preact';
import { href } from '../../domain/base/route.ts';
import { tally } from '../../domain/tally/tally.ts';
import type { Entry } from '../../state/browser/shelf.ts';
import { $shelf } from '../../state/browser/shelf.ts';
import { workspace } from '../../state/browser/workspace.ts';
import { announce } from '../status/status.ts';
import { Meter } from '../ui/meter.tsx';
import { linkStylesheet } from '../ui/stylesheet.ts';
import { useStore } from '../ui/use-store.ts';
import switcherStyle from './switcher.css?url';

const ID = 'switcher';

function Row({
  entry,
  open,
  onChoose,
}: {
  readonly entry: Entry;
  readonly open: boolean;
  readonly onChoose: () => void;
}) {
  const { name, tier, answers } = entry.assessment;
  const { total } = tally(catalogue, answers, tier);
  return (
    <li>
      <button type="button" aria-pressed={open} onClick={onChoose}>
        <bdi>{name}</bdi>
        <span class="label">
          {total.answered} of {total.asked} · {tier}
        </span>
        <Meter counts={total} />
      </button>
    </li>
  );
}

function Switcher({ onDone }: { readonly onDone: () => void }) {
  const openId = useStore(workspace.$openId, workspace.$openId.get());
  const shelf = useStore($shelf, $shelf.get());
  const choose = ({ id, assessment }: Entry) => {
    workspace.open(id);
    // Where storage cannot be read, the open one stays, and a notice says why.
    if (workspace.$openId.get() === id) announce(`${assessment.name} is open.`);
    onDone();
  };
  return (
    <>
      <p class="label">Assessments in this browser</p>
      <ul class="switcher-list">
        {shelf.map((entry) => (
          <Row key={entry.id} entry={entry} open={entry.id === openId} onChoose={() => choose(entry)} />
        ))}
      </ul>
      <p>
        <a href={href('assessments/')}>New, export, import and more</a>
      </p>
    </>
  );
}

function create(): HTMLElement {
  const box = document.createElement('div');
  box.id = ID;
  box.className = 'switcher';
  box.popover = 'auto';
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-label', 'Switch assessment');
  document.body.append(box);
  render(<Switcher onDone={() => box.hidePopover()} />, box);
  return box;
}

let styled: Promise<void> | undefined;

/** Opens the list of assessments under its button; Escape, a click elsewhere or a choice closes it. */
export async function open(button: HTMLButtonElement): Promise<void> {
  styled ??= linkStylesheet(switcherStyle);
  await styled;
  const box = document.getElementById(ID) ?? create();
  const closed = () => {
    button.setAttribute('aria-expanded', 'false');
    if (box.contains(document.activeElement) || document.activeElement === document.body) button.focus();
  };
  box.ontoggle = (event) => {
    if ((event as ToggleEvent).newState === 'closed') closed();
  };
  box.showPopover();
  button.setAttribute('aria-expanded', 'true');
  box.querySelector<HTMLElement>('button[aria-pressed=true], button')?.focus();
}
