import type { ValidationError } from '@wirepact/primary-sales/schemas';

/** One way in which a value does not match its schema. */
export interface SchemaMismatch {
  /** The place in the value, such as `products[0].quantity`. */
  place: string;
  /** A sentence that starts with the place. */
  message: string;
}

/** Turns the errors of a validator into places and sentences. `whole` names the value itself. */
export function explainErrors(errors: readonly ValidationError[] | null | undefined, whole: string): SchemaMismatch[] {
  return (errors ?? []).map(({ instancePath, keyword, params, message = 'is invalid' }) => {
    const missing = keyword === 'required' ? `/${params['missingProperty']}` : '';
    const place = formatPlace(instancePath + missing);
    const problem = describeProblem(keyword, params['limit'] ?? params['type'], message);
    return { place, message: `${place || whole} ${problem}` };
  });
}

function describeProblem(keyword: string, expected: unknown, fallback: string): string {
  switch (keyword) {
    case 'required':
      return 'is required';
    case 'type':
      return `should be ${/^[aeio]/.test(String(expected)) ? 'an' : 'a'} ${expected}`;
    case 'minimum':
      return `should be at least ${expected}`;
    case 'maximum':
      return `should be at most ${expected}`;
    case 'minItems':
    case 'minLength':
      return expected === 1 ? 'should not be empty' : `should have at least ${expected}`;
    case 'maxItems':
      return `should have at most ${expected} items`;
    case 'maxLength':
      return `should have at most ${expected} characters`;
    default:
      return fallback.replace(/^must /, 'should ');
  }
}

/** `/products/0/quantity` -> `products[0].quantity`. */
function formatPlace(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part.replaceAll('~1', '/').replaceAll('~0', '~')}`))
    .join('')
    .replace(/^\./, '');
}
