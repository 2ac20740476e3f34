import { useEffect, useRef, useState } from 'preact/hooks';

/** What to do with what is dropped. */
export type DropTarget = {
  readonly onFiles: (files: readonly File[]) => void;
  /** For pages that take dragged links or text too. */
  readonly onText?: (text: string) => void;
};

/** Whether a field under the pointer takes dragged text by itself. */
function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('textarea, input');
}

/** Calls back with what is dropped anywhere on the page. Gives whether something is being dragged over it. */
export function useDrop(drop: DropTarget): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(drop);
  latest.current = drop;
  useEffect(() => {
    const isTaken = ({ dataTransfer, target }: DragEvent) => {
      const kinds = dataTransfer?.types ?? [];
      if (kinds.includes('Files')) return true;
      return latest.current.onText !== undefined && kinds.includes('text/plain') && !isField(target);
    };
    const onDragOver = (event: DragEvent) => {
      if (!isTaken(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (!isTaken(event)) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) latest.current.onFiles(files);
      else latest.current.onText?.(event.dataTransfer?.getData('text/plain') ?? '');
    };
    document.addEventListener('dragover', onDragOver);
    document.addEventListener('dragleave', onDragLeave);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', onDragOver);
      document.removeEventListener('dragleave', onDragLeave);
      document.removeEventListener('drop', onDrop);
    };
  }, []);
  return over;
}
