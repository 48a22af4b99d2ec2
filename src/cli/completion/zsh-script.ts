/**
 * The script for zsh. Our own: the library's splits words at blanks, so that a folder with one in it is two words, and
 * evaluates what the program says. Nothing is evaluated here.
 */
export const zshScript = `#compdef dondoc
# zsh completion for dondoc
_dondoc() {
    local value description directive=4
    local -a typed values rows after

    # The words up to the cursor; the last one may be nothing yet.
    typed=("\${(@)words[2,CURRENT]}")
    typed[-1]=$PREFIX
    # After an = the candidate stands for the value alone.
    if [[ $PREFIX == --*=* ]]; then compset -P "\${PREFIX%%=*}="; fi

    while IFS=$'\\t' read -r value description; do
        if [[ $value == :* ]]; then
            directive=\${value#:}
        else
            values+=("$value")
            rows+=("$value\${description:+  -- $description}")
        fi
    done < <(dondoc complete -- "\${typed[@]}" 2>/dev/null)

    if ((directive & 16)); then
        _files -/
        return
    fi
    if ((directive == 0)); then
        # What is offered is what stands before the file's name.
        if ((\${#values})); then compset -P "\${values[1]}"; fi
        _files
        return
    fi
    if [[ \${values[1]} == *= ]]; then after=(-S ''); fi
    compadd -Q -l -V dondoc "\${after[@]}" -d rows -a values
}

if [[ $funcstack[1] == _dondoc ]]; then
    _dondoc "$@"
else
    if ((!$+functions[compdef])); then
        autoload -Uz compinit && compinit
    fi
    compdef _dondoc dondoc
fi
`;
