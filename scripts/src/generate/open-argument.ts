/**
 * The argument for `Open`, the type parameter of the generated types. An editor completes the listed values of an extensible
 * enum, and the type accepts any other string.
 */
export const openArgument = 'string & {}';
