import type { Option } from 'commander';

/** Lets an option be given several times. A list after one flag would swallow the arguments that follow it. */
export function repeatable(option: Option): Option {
  option.description += ' (can be repeated)';
  return option.argParser<readonly string[]>((value, values = []) => [...values, value]);
}
