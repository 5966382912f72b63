import { resolveReference } from '@wirepact/scripts/contract/pointer';
import { isProvenance, provenanceMeaning, type Provenance } from '@wirepact/scripts/contract/provenance';

type Node = Record<string, unknown>;

/**
 * Makes the marks of a document readable for a renderer that does not know them. Returns a copy with these changes:
 * - `x-provenance` is added to the end of the description as a `<span class="claim">`, with `x-why` if the object has it.
 * - A property without a mark gets the mark of the schema around it.
 * - `x-extensible-enum` becomes a list of the known values.
 * - The summary of an example says whether the example is the vendor's or ours.
 *
 * If a reference has its own marks, the description of its target is copied, because a description beside a reference
 * replaces the one of the target.
 */
export function annotateProvenance<Document extends object>(document: Document): Document {
  const visit = (value: unknown, enclosing?: Provenance): unknown => {
    if (Array.isArray(value)) return value.map((item) => visit(item, enclosing));
    if (!isObject(value)) return value;
    const own = value['x-provenance'];
    const mark = isProvenance(own) ? own : enclosing;
    const copy = mapValues(value, (child, key) => {
      if (key === 'properties' && isObject(child))
        return mapValues(child, (property) => visit(inherit(property, mark), mark));
      if (key === 'examples' && isObject(child)) return mapValues(child, labelExample);
      return visit(child, mark);
    });
    return isMarked(copy) ? { ...copy, description: withNotes(descriptionOf(document, copy), copy) } : copy;
  };
  return visit(document) as Document;
}

/** A property without a mark gets the mark of the schema around it. A bare reference shows the mark of its target. */
function inherit(property: unknown, mark: Provenance | undefined): unknown {
  if (!mark || !isObject(property) || property['x-provenance'] !== undefined) return property;
  const isBare = typeof property['$ref'] === 'string' && property['description'] === undefined;
  return isBare ? property : { ...property, 'x-provenance': mark };
}

/** The mark as Markdown with inline HTML. */
export function claim(mark: Provenance, why?: string): string {
  const badge = `<span class="claim claim-${mark}" title="${provenanceMeaning[mark]}">${mark}</span>`;
  return why ? `${badge} <span class="why">${escapeTags(sentence(why))}</span>` : badge;
}

function isMarked(node: Node): boolean {
  return Array.isArray(node['x-extensible-enum']) || isProvenance(node['x-provenance']);
}

/** The description with the texts for the marks. */
function withNotes(description: string, node: Node): string {
  const values = node['x-extensible-enum'];
  const mark = node['x-provenance'];
  const why = node['x-why'] as string | undefined;
  const known = Array.isArray(values)
    ? `Known values: ${values.map((value) => `\`${String(value)}\``).join(', ')}. Others may follow.`
    : '';
  const text = [description, known].filter(Boolean).join('\n\n');
  if (!isProvenance(mark)) return text;
  return [text, claim(mark, why)].filter(Boolean).join(why === undefined && endsInProse(text) ? ' ' : '\n\n');
}

/** Whether text can be added to the last line. That is not possible after a list, a table, a quotation or a fence. */
function endsInProse(markdown: string): boolean {
  const last = markdown.slice(markdown.lastIndexOf('\n\n') + 1).trim();
  return last !== '' && !/^([-*+>|#]|\d+[.)]|```)/.test(last) && !last.endsWith('```');
}

function descriptionOf(document: object, node: Node): string {
  const own =
    node['description'] ??
    (typeof node['$ref'] === 'string' ? resolveReference<Node>(document, node)['description'] : '');
  return typeof own === 'string' ? own.trim() : '';
}

function labelExample(example: unknown): unknown {
  if (!isObject(example) || typeof example['summary'] !== 'string') return example;
  return { ...example, summary: exampleLabel(example['summary'], example['x-provenance']) };
}

/** The summary of an example, with its author. */
export function exampleLabel(summary: string, mark: unknown): string {
  return isProvenance(mark) ? `${summary} (${mark === 'decided' ? 'ours' : 'the vendor’s'})` : summary;
}

function isObject(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mapValues(node: Node, change: (value: unknown, key: string) => unknown): Node {
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, change(value, key)]));
}

function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** Escapes angle brackets outside code, which Markdown would treat as HTML. */
export function escapeTags(markdown: string): string {
  return markdown.replaceAll(/`[^`]*`|</g, (part) => (part === '<' ? '&lt;' : part));
}
