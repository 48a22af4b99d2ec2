/** `dondoc check`: load, look, judge, report, render. */
import type { CheckAnswer } from '../../report/answers.ts';
import { checkAnswer } from '../../report/check.ts';
import { judge } from '../../rules/judge.ts';
import { look } from '../../view/look.ts';
import type { Invocation } from '../invocation.ts';
import { openPlan } from '../open-plan.ts';
import { pageFor } from '../page.ts';
import { print } from '../print.ts';

export async function run(invocation: Invocation): Promise<number> {
  const { options } = invocation;
  const opened = await openPlan(invocation);
  const { plan, asOf, sources, locate } = opened;
  const findings = judge(opened, look(plan, asOf));
  const answer = checkAnswer(findings, { asOf, files: sources.size, tasks: plan.tasks.length }, locate);
  await print(invocation, await rendered(invocation, answer));
  const { error, warning, info } = answer.totals;
  return error + (options.strict === true ? warning + info : 0) > 0 ? 1 : 0;
}

async function rendered(invocation: Invocation, answer: CheckAnswer): Promise<string> {
  const { language, format, options } = invocation;
  switch (format) {
    case 'json':
      return (await import('../../output/check-json.ts')).checkJson(answer, language);
    case 'github':
      return (await import('../../output/check-github.ts')).checkGithub(answer, language);
    case 'gitlab':
      return (await import('../../output/check-gitlab.ts')).checkGitlab(answer, language);
    case 'sarif':
      return (await import('../../output/check-sarif.ts')).checkSarif(answer, language);
    case 'junit':
      return (await import('../../output/check-junit.ts')).checkJunit(answer, language);
    default: {
      const { renderCheckText, renderFindings } = await import('../../output/check-text.ts');
      const page = await pageFor(invocation);
      return options.quiet === true ? renderFindings(answer.findings, page) : renderCheckText(answer, page);
    }
  }
}
