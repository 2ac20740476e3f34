import type { FieldValues } from '../../domain/tool/fragment.ts';
import type { Tool } from '../../domain/tool/tool.ts';
import type { ToolDrawing } from './tool-form.tsx';
import { Findings, Working } from './worked-view.tsx';

type Props = { readonly tool: Tool; readonly Drawing: ToolDrawing; readonly values: FieldValues };

/** A tool's example, worked out at build time: it stands on the page, and no script touches it. */
export function WorkedExample({ tool, Drawing, values }: Props) {
  const worked = tool.work(values);
  return (
    <div class="tool-result">
      <Findings worked={worked} />
      <Working worked={worked}>
        <Drawing values={values} title={`Drawn from ParcelHub’s numbers: ${tool.title.toLowerCase()}`} />
      </Working>
    </div>
  );
}
