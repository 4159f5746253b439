import { stringify, type Scalar } from 'yaml';

/** What only looks like a text to some readers of YAML: a date, a number with signs between its digits. */
const needsQuotes = /^\d{4}(-\d{1,2}){1,2}$|^\d{1,2}:\d\d$|^[-+]?[\d_][\d_.]*$|^(?:y|n|yes|no|on|off)$/i;

interface ScalarStyle {
  /** Inside brackets or braces, where commas end a value. */
  readonly flow?: boolean;
  /** How the value that it takes the place of was written. */
  readonly style?: Scalar.Type | undefined;
}

/** A single value as YAML writes it, in the quotes of the value before where it had some. */
export function scalarText(value: unknown, { flow = false, style }: ScalarStyle = {}): string {
  if (typeof value !== 'string') return withoutLastBreak(stringify(value));
  const keepsDouble = style === 'QUOTE_DOUBLE' || value.includes('\n') || needsQuotes.test(value);
  const type = keepsDouble ? 'QUOTE_DOUBLE' : style === 'QUOTE_SINGLE' ? 'QUOTE_SINGLE' : 'PLAIN';
  const options = { lineWidth: 0, defaultStringType: type, defaultKeyType: 'PLAIN' } as const;
  if (!flow) {
    const text = stringify(value, options);
    const isOnLines = /^[|>]/.test(text);
    return withoutLastBreak(isOnLines ? stringify(value, { ...options, defaultStringType: 'QUOTE_DOUBLE' }) : text);
  }
  const list = stringify([value], { ...options, collectionStyle: 'flow', flowCollectionPadding: false });
  return withoutLastBreak(list).slice(1, -1);
}

/** What the library wrote, without its last line break: a no-break space at the end belongs to the value. */
function withoutLastBreak(text: string): string {
  return text.replace(/\n$/, '');
}

/** The name of a field as YAML writes it. */
export function keyText(key: string): string {
  const isPlain = /^[A-Za-z][\w-]*$/.test(key) && !/^(?:true|false|null)$/i.test(key);
  return isPlain ? key : scalarText(key);
}

/** A value on one line: `{ a: 1, b: [x, y] }`. */
export function flowText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowText).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return scalarText(value, { flow: true });
  const fields = Object.entries(value).map(([key, inner]) => `${keyText(key)}: ${flowText(inner)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

/** A value on lines of its own, each field on its line; lists of plain values stand in brackets. */
export function blockLines(value: unknown, indent: string): string[] {
  if (typeof value !== 'object' || value === null) return [`${indent}${scalarText(value)}`];
  if (Array.isArray(value)) {
    if (isSmall(value)) return [`${indent}${flowText(value)}`];
    return value.flatMap((item) => {
      const [first = '', ...rest] = blockLines(item, `${indent}  `);
      return [`${indent}- ${first.slice(indent.length + 2)}`, ...rest];
    });
  }
  const fields = Object.entries(value as Record<string, unknown>);
  if (fields.length === 0) return [`${indent}{}`];
  return fields.flatMap(([key, inner]) => {
    const name = `${indent}${keyText(key)}:`;
    if (typeof inner !== 'object' || inner === null) return [`${name} ${scalarText(inner)}`];
    if (isSmall(inner) || Object.keys(inner).length === 0) return [`${name} ${flowText(inner)}`];
    return [name, ...blockLines(inner, `${indent}  `)];
  });
}

function isSmall(value: object): boolean {
  return Array.isArray(value) && value.every((item) => typeof item !== 'object' || item === null);
}
