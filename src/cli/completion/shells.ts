/** The shells that completion is for, and the line that switches it on in each. */

export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;

export type Shell = (typeof shells)[number];

/** What to put in which file. */
export const installation: Readonly<Record<Shell, { readonly line: string; readonly file: string }>> = {
  bash: { line: 'eval "$(dondoc completion bash)"', file: '~/.bashrc' },
  zsh: { line: 'source <(dondoc completion zsh)', file: '~/.zshrc' },
  fish: { line: 'dondoc completion fish | source', file: '~/.config/fish/config.fish' },
  powershell: { line: 'dondoc completion powershell | Out-String | Invoke-Expression', file: '$PROFILE' },
};
