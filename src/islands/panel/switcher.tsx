import { catalogue } from 'virtual:catalogue';
import { render } from 'preact';
import { namesakeText } from '../../domain/assessment/namesake-text.ts';
import { href } from '../../domain/base/route.ts';
import type { Tier as TierName } from '../../domain/catalogue/tier.ts';
import { tally } from '../../domain/tally/tally.ts';
import type { Entry } from '../../state/browser/shelf.ts';
import { $shelf } from '../../state/browser/shelf.ts';
import { workspace } from '../../state/browser/workspace.ts';
import { announceSaved } from '../status/announce.ts';
import { announce } from '../status/status.ts';
import { Meter } from '../ui/meter.tsx';
import { linkStylesheet } from '../ui/stylesheet.ts';
import { TierChoice } from '../ui/tier-choice.tsx';
import { useStore } from '../ui/use-store.ts';
import switcherStyle from './switcher.css?url';

const ID = 'switcher';

function Row({
  entry,
  namesake,
  open,
  onChoose,
}: {
  readonly entry: Entry;
  readonly namesake: string;
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
        {namesake === '' ? null : <span class="label">{namesake}</span>}
        <Meter counts={total} />
      </button>
    </li>
  );
}

/** The tier of the open assessment: changed where it is told. */
function Tier() {
  const tier = useStore(workspace.$tier, workspace.$tier.get());
  const choose = (next: TierName) => {
    workspace.setTier(next);
    announceSaved(`Tier ${next}`);
  };
  return <TierChoice name="switcher-tier" tier={tier} onChoose={choose} />;
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
          <Row
            key={entry.id}
            entry={entry}
            namesake={namesakeText(entry, shelf)}
            open={entry.id === openId}
            onChoose={() => choose(entry)}
          />
        ))}
      </ul>
      <Tier />
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

/** Puts the list under its button, as far as the window has room for it there. */
function place(box: HTMLElement, button: HTMLElement): void {
  const { bottom, left, right } = button.getBoundingClientRect();
  const room = document.documentElement.clientWidth;
  const width = box.offsetWidth;
  const beside = right > room / 2 ? right - width : left;
  // As far from the edges as the page's own text.
  const gutter = Number.parseFloat(getComputedStyle(document.querySelector('.bar') ?? box).paddingInlineStart);
  box.style.insetInlineStart = `${Math.max(gutter, Math.min(beside, room - width - gutter))}px`;
  box.style.insetBlockStart = `${Math.max(8, Math.min(bottom + 6, window.innerHeight - box.offsetHeight - 8))}px`;
}

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
  place(box, button);
  button.setAttribute('aria-expanded', 'true');
  box.querySelector<HTMLElement>('button[aria-pressed=true], button')?.focus({ preventScroll: true });
}
