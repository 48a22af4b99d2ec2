/** `dondoc completion` and `dondoc schema` as people call them. */
import { describe, expect, it } from 'vitest';
import { schemaNames } from '../../../src/output/words/schema-names.ts';
import { dondoc } from './asked-shell.ts';

describe('dondoc completion', () => {
  it.each([
    ['bash', 'complete -F _dondoc dondoc'],
    ['zsh', 'compdef _dondoc dondoc'],
    ['fish', 'complete -c dondoc'],
    ['powershell', 'Register-ArgumentCompleter -Native -CommandName dondoc'],
  ])('%s: the script, and nothing else', async (shell, part) => {
    const { code, stdout, stderr } = await dondoc(['completion', shell]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(part);
    expect(stdout).toContain('dondoc complete ');
  });

  it('tells people at a terminal what to do with it', async () => {
    const { stderr } = await dondoc(['completion', 'bash'], { isTerminal: true });
    expect(stderr).toBe('\nĐể dùng, thêm dòng này vào ~/.bashrc:\n  eval "$(dondoc completion bash)"\n');
    const english = await dondoc(['completion', 'zsh', '--lang', 'en'], { isTerminal: true });
    expect(english.stderr).toBe('\nTo use it, add this line to ~/.zshrc:\n  source <(dondoc completion zsh)\n');
  });

  it('does not know other shells', async () => {
    expect(await dondoc(['completion', 'bsh'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'dondoc: <shell> không nhận "bsh"\n  gợi ý: có phải là "bash"?\n',
    });
  });
});

describe('dondoc schema', () => {
  it('prints the schema of one', async () => {
    const { code, stdout, stderr } = await dondoc(['schema', 'days-off', '--lang', 'en']);
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: 'dondoc: days-off.yaml',
      description: 'Public holidays and swapped days, by year',
    });
  });

  it('does not know other kinds', async () => {
    expect(await dondoc(['schema', 'agency'])).toEqual({
      code: 2,
      stdout: '',
      stderr: `dondoc: <loại> không nhận "agency"\n  gợi ý: chọn trong: ${schemaNames.join(', ')}\n`,
    });
  });
});
