# Completion for fish, written by tcptutor: tcptutor completion fish
# Asks the program, which knows its commands, options, lessons and installed packs.

function __tcptutor_complete
    set -l typed (commandline -opc)
    set -l word (commandline -ct)
    set -l program (string replace -r '^~/' "$HOME/" -- $typed[1])
    set -e typed[1]
    for line in ($program complete -- $typed $word 2>/dev/null)
        switch $line
            case ':*'
                __tcptutor_files $word (string split ' ' -- $line)[2..-1]
            case '*'
                echo $line
        end
    end
end

# Folders, and files with one of the endings; of --name=FILE only what is behind the sign is a file.
function __tcptutor_files --argument-names word
    set -l option (string match -r -- '^--[^=]*=' $word)
    set -l part (string replace -r -- '^--[^=]*=' '' $word)
    for file in (__fish_complete_path $part)
        set -l name (string split \t -- $file)[1]
        if string match -qr -- '/$' $name; or contains -- (string replace -r '.*\.' '' -- $name) $argv[2..-1]
            echo "$option$name"
        end
    end
end

complete -c tcptutor -e
complete -c tcptutor -f -a '(__tcptutor_complete)'
