/** `dondoc completion` and `dondoc schema` as people call them. */
import { describe, expect, it } from 'vitest';
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
      stderr: 'dondoc: <shell> không nhận giá trị "bsh"\n  gợi ý: có phải là "bash"?\n',
    });
  });
});

describe('dondoc schema', () => {
  it('lists the kinds of file', async () => {
    expect(await dondoc(['schema'])).toEqual({
      code: 0,
      stdout: `plan        plan.yaml: Văn bản kế hoạch đã ban hành: phần đầu, căn cứ, nội dung, nơi nhận, người ký, thiết lập
appendix    appendix.yaml: Phụ lục của kế hoạch: danh mục nhiệm vụ
agencies    agencies.yaml: Các cơ quan và nhóm cơ quan
amendments  amendments.yaml: Gia hạn, đổi cơ quan chủ trì, tạm dừng, rút nhiệm vụ
progress    progress/<mã nhiệm vụ>.yaml: Báo cáo của các cơ quan về một nhiệm vụ
days-off    days-off.yaml: Ngày nghỉ và ngày làm bù của từng năm
exceptions  exceptions.yaml: Các thay đổi của kế hoạch đã ban hành được phê duyệt riêng
baseline    baseline.yaml: Các lỗi tồn đọng đã biết, không báo lại (do dondoc check --write-baseline ghi)
reminders   reminders.yaml: Nhắc ai, khi nào, do ai gửi: đơn vị gửi, nơi nhận báo cáo, các mốc nhắc
`,
      stderr: '',
    });
  });

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
      stderr:
        'dondoc: <loại tệp> không nhận giá trị "agency"\n  gợi ý: các giá trị: plan, appendix, agencies, amendments, progress, days-off, exceptions, baseline, reminders\n',
    });
  });
});
