# shellcheck shell=bash
# Completion for bash, written by tcptutor: tcptutor completion bash
# Asks the program, which knows its commands, options, lessons and installed packs.

_tcptutor() {
  local rest=${COMP_LINE:0:COMP_POINT} gap word words=() i
  # Bash parts words at ':' and '=' too; what stands together in the line is one word here.
  for ((i = 0; i <= COMP_CWORD; i++)); do
    gap=${rest%%[![:space:]]*}
    rest=${rest#"$gap"}
    word=${COMP_WORDS[i]}
    # The last one only as far as the cursor.
    [[ $i -lt $COMP_CWORD && $rest == "$word"* ]] || word=$rest
    rest=${rest#"$word"}
    if [[ $i -eq 0 || -n $gap ]]; then
      words+=("$word")
    else
      words[${#words[@]} - 1]+=$word
    fi
  done
  word=${words[${#words[@]} - 1]}

  # Bash replaces only what comes after the last of those characters.
  local breaks=${COMP_WORDBREAKS//[^:=]/} kept=''
  [[ -n $breaks ]] && kept=${word%"${word##*["$breaks"]}"}

  local program=${words[0]/#\~\//$HOME/} line value file ending
  COMPREPLY=()
  while IFS= read -r line; do
    value=${line%%$'\t'*}
    case $value in
      :*)
        compopt -o filenames 2>/dev/null
        while IFS= read -r file; do
          COMPREPLY+=("$file")
        done < <(
          compgen -d -- "${word#"$kept"}"
          [[ $value == :files* ]] && for ending in ${value#:files}; do
            compgen -f -X "!*.$ending" -- "${word#"$kept"}"
          done
        )
        ;;
      "$word"*) COMPREPLY+=("${value#"$kept"}") ;;
    esac
  done < <("$program" complete -- "${words[@]:1}" 2>/dev/null)

  # More is to come behind these.
  if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[=:.] ]]; then
    compopt -o nospace 2>/dev/null
  fi
} && complete -F _tcptutor tcptutor
