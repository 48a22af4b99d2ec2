/**
 * The script for bash. Our own: the library's needs the package bash-completion, runs what stands in `$(...)` on the
 * line at each TAB, cannot complete after `=`, and may be sourced only once. Keeps to what bash 3.2 knows, which macOS
 * has; only folders and files need bash 4.
 */
export const bashScript = `# bash completion for dondoc
_dondoc() {
    local i word last='' prefix='' value description row directive=4 longest=0 room
    local -a words=() values=() descriptions=()
    COMPREPLY=()

    # bash splits a word at = and : (COMP_WORDBREAKS); dondoc wants it whole.
    for ((i = 1; i <= COMP_CWORD; i++)); do
        word=\${COMP_WORDS[i]}
        if ((i == COMP_CWORD)) && [[ $word != [=:] ]]; then word=$2; fi
        if ((\${#words[@]} > 0)) && [[ $word == [=:] || $last == [=:] ]]; then
            words[\${#words[@]}-1]+=$word
        else
            words+=("$word")
        fi
        last=\${COMP_WORDS[i]}
    done
    # Where it does not split at =, the candidate replaces the option too.
    if [[ $2 == --*=* ]]; then prefix=\${2%%=*}=; fi

    while IFS=$'\\t' read -r value description; do
        if [[ $value == :* ]]; then
            directive=\${value#:}
        else
            values+=("$prefix$value")
            descriptions+=("$description")
            if ((\${#value} > longest)); then longest=\${#value}; fi
        fi
    done < <(dondoc complete -- "\${words[@]}" 2>/dev/null)

    if ((directive == 0 || directive & 16)); then
        if ((directive & 16)); then row=dirnames; else row=default; fi
        # What is offered is what stands before the file's name.
        if ((\${#values[@]} > 0)); then prefix=\${values[0]}; fi
        if [[ -z $prefix || $2 != "$prefix"* ]]; then
            compopt -o $row 2>/dev/null
            return
        fi
        # The name is a part of the word: bash looks for files of such a name only by itself.
        compopt -o filenames -o nospace 2>/dev/null
        if ((directive & 16)); then row=-d; else row=-f; fi
        while IFS= read -r value; do
            if [[ -d $value ]]; then value+=/; fi
            COMPREPLY+=("$prefix$value")
        done < <(compgen $row -- "\${2#"$prefix"}")
        return
    fi
    if ((directive & 32)); then compopt -o nosort 2>/dev/null; fi
    if ((\${#values[@]} == 0)); then return; fi
    COMPREPLY=("\${values[@]}")
    if [[ \${values[0]} == *= ]]; then compopt -o nospace 2>/dev/null; fi

    # Descriptions only where bash lists the candidates, not where it inserts one after another.
    if ((\${#values[@]} < 2 || COMP_TYPE == 37 || COMP_TYPE == 42)); then return; fi
    room=$((\${COLUMNS:-80} - longest - 5))
    if ((room < 10)); then return; fi
    for i in "\${!values[@]}"; do
        description=\${descriptions[i]}
        if [[ -z $description ]]; then continue; fi
        if ((\${#description} > room)); then description=\${description:0:room-1}…; fi
        printf -v row '%-*s  (%s)' "$longest" "\${values[i]}" "$description"
        COMPREPLY[i]=$row
    done
}
complete -F _dondoc dondoc
`;
