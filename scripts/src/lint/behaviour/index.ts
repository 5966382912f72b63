import type { Contract } from '../../contract/load.ts';
import type { Problem } from '../../problem.ts';
import { checkNames } from './check-names.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkSubjects } from './check-subjects.ts';
import { checkTransitions } from './check-transitions.ts';

/** All problems in `behaviour.yaml` of an API that its schema cannot find. */
export function checkBehaviour({ openapi, asyncapi, behaviour: read }: Contract): Problem[] {
  if (!read) return [];
  const { behaviour, yaml } = read;
  const problems: Problem[] = [];
  const report = (pointer: string, message: string, fix: string): void => {
    problems.push({ file: yaml.file, ...yaml.place(pointer), rule: 'behaviour', message, fix });
  };
  for (const check of [checkNames, checkTransitions, checkSubjects, checkNumbers]) {
    check({ behaviour, openapi, asyncapi, report });
  }
  return problems;
}
