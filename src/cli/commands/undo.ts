/** `dondoc undo`: takes back what was recorded last, to the byte, as long as nobody has changed or committed it since. */
import { editDiff } from '../../output/edit/difference.ts';
import { recordingWords } from '../../output/words/recording.ts';
import { pageFor } from '../answer/page.ts';
import type { Invocation } from '../invocation.ts';
import { exitCodes } from '../recording/ending.ts';
import { withLocks } from '../recording/locked-plan.ts';
import { isAgreedTo, shownFile } from '../recording/show.ts';
import { showWaiting } from '../recording/waiting.ts';
import { say } from '../say.ts';
import { type LastWrite, lastWrite, takeBack } from '../undo/last-write.ts';

export async function run(invocation: Invocation): Promise<number> {
  const { options, language } = invocation;
  const last = await lastWrite(invocation);
  await showTakingBack(invocation, last);
  if (options.dryRun === true) {
    say(invocation, recordingWords.dryRun[language]);
    return exitCodes.fine;
  }
  if (!(await isAgreedTo(invocation, recordingWords.undoQuestion[language]))) return exitCodes.declined;
  await withLocks(invocation, foldersIn(last), async () => await takeBack(invocation, last));
  say(invocation, recordingWords.undone[language](last.note.purpose));
  await showWaiting(invocation, foldersIn(last));
  return exitCodes.fine;
}

function foldersIn({ parts }: LastWrite): readonly string[] {
  return parts.map(({ folder }) => folder);
}

async function showTakingBack(invocation: Invocation, { parts }: LastWrite): Promise<void> {
  const { paint } = await pageFor(invocation);
  const files = parts.flatMap(({ folder, files: those }) =>
    those.map((file) => ({ ...file, file: shownFile(invocation, folder, file.name) })),
  );
  invocation.env.stdout.write(editDiff(files, paint));
}
