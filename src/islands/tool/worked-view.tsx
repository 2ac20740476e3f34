import type { ComponentChildren } from 'preact';
import type { Worked } from '../../domain/tool/tool.ts';

/** What it comes to and the findings. */
export function Findings({ worked: { verdict, findings } }: { readonly worked: Worked }) {
  return (
    <>
      <p class="verdict">{verdict}</p>
      <dl class="findings">
        {findings.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

type Props = {
  readonly worked: Worked;
  readonly children: ComponentChildren;
};

/** What stands below the findings: warnings, the drawing, tables, and the formulas with these numbers in them. */
export function Working({ worked: { warnings, tables, formulas }, children }: Props) {
  return (
    <>
      {warnings.length === 0 ? null : (
        <ul class="note tool-warnings">
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      {children}
      {tables.map(({ label, head, rows }) => (
        <div key={label} class="table-scroll" role="group" aria-label={label} tabindex={0}>
          <table>
            <caption>{label}</caption>
            <thead>
              <tr>
                {head.map((cell) => (
                  <th key={cell} scope="col">
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([first, ...rest], row) => (
                <tr key={row}>
                  <th scope="row">{first}</th>
                  {rest.map((cell, column) => (
                    <td key={column}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
      <ul class="formulas">
        {formulas.map((formula) => (
          <li key={formula}>
            <code>{formula}</code>
          </li>
        ))}
      </ul>
    </>
  );
}
