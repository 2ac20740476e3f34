import { href, templatePath } from '../../domain/base/route.ts';

/** Where the evidence of a check can be written, if there is a template for it. */
export function TemplateLink({ name }: { readonly name: string | undefined }) {
  return name === undefined ? null : <a href={href(templatePath(name))}>{`Template: ${name.replaceAll('-', ' ')}`}</a>;
}
