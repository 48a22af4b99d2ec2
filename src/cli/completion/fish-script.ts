/**
 * The script for fish. Our own: the library's knows no folders, and completes a file's name only where it stands alone, not
 * behind `--plan=` or `sarif=`.
 */
export const fishScript = `# fish completion for dondoc
function __dondoc_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l lines (dondoc complete -- $words[2..-1] "$current" 2>/dev/null)
    set -l directive $lines[-1]
    set -e lines[-1]

    # After an = the candidate takes the place of the option too.
    set -l quote (string match -r -- '^["\\']' "$current")
    set -l typed (string sub -s (math 1 + (string length -- "$quote")) -- "$current")
    set -l before (string match -r -- '^--[a-z-]+=' "$typed")
    # Of a file, what is offered is what stands before its name.
    test "$directive" = :0; and set before "$before$lines[1]"
    set -l name (string sub -s (math 1 + (string length -- "$before")) -- "$typed")

    switch "$directive"
        case :16
            set lines (__dondoc_files "$quote$name" | string match '*/')
        case :0
            set lines (__dondoc_files "$quote$name")
    end
    for line in $lines
        printf '%s%s\\n' "$before" $line
    end
end

# What fish itself offers where nobody has said what may stand there: the files.
function __dondoc_files
    complete -C "__dondoc_any_command $argv[1]" | string replace -r '\\t.*' ''
end

complete -c dondoc -e
complete -c dondoc -k -f -a '(__dondoc_complete)'
`;
