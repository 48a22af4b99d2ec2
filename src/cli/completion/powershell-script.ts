/**
 * The script for PowerShell, 5.1 and later, by the documentation of Register-ArgumentCompleter. Our own: the library's takes
 * the line apart at blanks, so that a folder with one in it is two words, and leaves the console with another encoding.
 */
export const powershellScript = `# powershell completion for dondoc
Register-ArgumentCompleter -Native -CommandName dondoc -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    # The words before the cursor, without their quotes; the last one is what is being typed, be it nothing yet.
    $words = @()
    $isOpen = $false
    foreach ($element in ($commandAst.CommandElements | Select-Object -Skip 1)) {
        if ($element.Extent.StartOffset -ge $cursorPosition) { break }
        $text = $element.Extent.Text
        $isOpen = $element.Extent.EndOffset -ge $cursorPosition
        if ($element.Extent.EndOffset -gt $cursorPosition) {
            $text = $text.Substring(0, $cursorPosition - $element.Extent.StartOffset)
        }
        $words += $text.Trim("'", '"')
    }
    if (-not $isOpen) { $words += '' }
    $typed = $words[-1]

    # Before 7.3 PowerShell leaves an empty word out when it starts a program, unless it stands in quotes of its own.
    $asked = $words
    if (-not $PSNativeCommandArgumentPassing -or $PSNativeCommandArgumentPassing -eq 'Legacy') {
        $asked = @($words | ForEach-Object { if ($_ -eq '') { '""' } else { $_ } })
    }

    $encoding = [Console]::OutputEncoding
    try {
        [Console]::OutputEncoding = New-Object System.Text.UTF8Encoding $false
        $lines = @(& dondoc complete '--' @asked 2>$null)
    } finally {
        [Console]::OutputEncoding = $encoding
    }

    # After an = the candidate takes the place of the option too.
    $prefix = ''
    if ($typed -like '--*=*') { $prefix = $typed.Substring(0, $typed.IndexOf('=') + 1) }
    # The last line is for the shell; folders and files it completes itself, where nothing is offered.
    if ($lines[-1] -eq ':0') { return }
    foreach ($line in $lines) {
        if ($line -match '^:[0-9]+$') { continue }
        $value, $description = $line.Split([char]9)
        if (-not $description) { $description = $value }
        [System.Management.Automation.CompletionResult]::new("$prefix$value", $value, 'ParameterValue', "$description")
    }
}
`;
