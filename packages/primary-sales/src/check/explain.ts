import type { ValidationError } from '@wirepact/primary-sales/schemas';

/** Where a value does not fit its schema, as `products[0].quantity`, and why, as a sentence that begins with it. */
export interface Misfit {
  place: string;
  message: string;
}

/** Turns what a validator found into places and sentences. */
export function explain(errors: readonly ValidationError[] | null | undefined, whole: string): Misfit[] {
  return (errors ?? []).map(({ instancePath, keyword, params, message = 'does not fit' }) => {
    const missing = keyword === 'required' ? `/${params['missingProperty']}` : '';
    const place = placeOf(instancePath + missing);
    return { place, message: `${place || whole} ${sentence(keyword, params['limit'] ?? params['type'], message)}` };
  });
}

function sentence(keyword: string, wanted: unknown, fallback: string): string {
  switch (keyword) {
    case 'required':
      return 'is required';
    case 'type':
      return `should be ${/^[aeio]/.test(String(wanted)) ? 'an' : 'a'} ${wanted}`;
    case 'minimum':
      return `should be at least ${wanted}`;
    case 'maximum':
      return `should be at most ${wanted}`;
    case 'minItems':
    case 'minLength':
      return wanted === 1 ? 'should not be empty' : `should have at least ${wanted}`;
    case 'maxLength':
      return `should have at most ${wanted} characters`;
    default:
      return fallback.replace(/^must /, 'should ');
  }
}

/** `/products/0/quantity` -> `products[0].quantity`. */
function placeOf(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part.replaceAll('~1', '/').replaceAll('~0', '~')}`))
    .join('')
    .replace(/^\./, '');
}
