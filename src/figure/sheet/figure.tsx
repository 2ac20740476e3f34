import type { ComponentChildren } from 'preact';

/** What every figure is given. */
export type FigureText = {
  /** What the figure shows, in a few words; unique on its page. */
  readonly title: string;
  /** The text alternative: says in full what the drawing shows. */
  readonly describe: string;
  /** One visible sentence: what to see in it. */
  readonly caption: string;
};

type Props = Omit<FigureText, 'describe'> & { readonly children: ComponentChildren };

/** The frame of a drawing: a title line, the sheets, the caption. */
export function Figure({ title, caption, children }: Props) {
  return (
    <figure class="drawing-figure">
      <p class="drawing-title">
        <span class="drawing-mark">Fig.</span>
        {` — ${title}`}
      </p>
      {children}
      <figcaption class="drawing-caption">{caption}</figcaption>
    </figure>
  );
}
