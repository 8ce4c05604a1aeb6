# Completion of `briefing` for fish; made by scripts/generate_docs.py.

# Name and title of each briefing; fish shows the title beside the name.
function __briefing_names
    briefing list 2>/dev/null | cut -f1,2
end

function __briefing_first
    test (count (commandline -opc)) -eq 1
end

# Whether the command is one of these; without one it is `open`.
function __briefing_does
    set -l typed (commandline -opc)
    set -l verb open
    if set -q typed[2]; and contains -- $typed[2] open show search list check explain diff new draft pin schema fmt export serve demo config doctor keys
        set verb $typed[2]
    end
    test $verb = $argv[1]
end

complete -c briefing -f

complete -c briefing -n '__briefing_first' -a open -d 'open a briefing in the reader (what `briefing NAME` does)'
complete -c briefing -n '__briefing_first' -a show -d 'print a briefing'
complete -c briefing -n '__briefing_first' -a search -d 'look for words in one briefing, or in all'
complete -c briefing -n '__briefing_first' -a list -d 'list the briefings there are'
complete -c briefing -n '__briefing_first' -a check -d 'tell everything that is wrong in briefing files'
complete -c briefing -n '__briefing_first' -a explain -d 'explain a problem code, or by which rule an item was drafted'
complete -c briefing -n '__briefing_first' -a diff -d 'tell two briefings apart, item by item; also for git'
complete -c briefing -n '__briefing_first' -a new -d 'begin a briefing with a file that shows how'
complete -c briefing -n '__briefing_first' -a draft -d 'draft a briefing from an article, for you to review'
complete -c briefing -n '__briefing_first' -a pin -d 'take the fingerprint of an article into a briefing'
complete -c briefing -n '__briefing_first' -a schema -d 'print the format as JSON Schema, for your editor'
complete -c briefing -n '__briefing_first' -a fmt -d 'put briefing files in canonical order; comments stay'
complete -c briefing -n '__briefing_first' -a export -d 'write a briefing in another program\'s format'
complete -c briefing -n '__briefing_first' -a serve -d 'show the reader in a browser, on this machine'
complete -c briefing -n '__briefing_first' -a demo -d 'open the tutorial, an invented story that says what to try'
complete -c briefing -n '__briefing_first' -a config -d 'show or check what you have configured'
complete -c briefing -n '__briefing_first' -a doctor -d 'tell what a report of a bug should say of your system'
complete -c briefing -n '__briefing_first' -a keys -d 'list the keys of the reader'
complete -c briefing -n '__briefing_first' -s h -l help -d 'show the help'
complete -c briefing -n '__briefing_first' -s V -l version -d 'show the version'

complete -c briefing -n '__briefing_does open; and not __briefing_first' -s h -l help -d 'show this help message and exit'
complete -c briefing -n '__briefing_does open' -l theme -x -d 'colours; `t` in the reader chooses'
complete -c briefing -n '__briefing_does open' -l ascii -d 'no typographic or drawing signs'
complete -c briefing -n '__briefing_does open' -l article -r -F -d 'the article of the first source; ID=FILE is that of another'
complete -c briefing -n '__briefing_does open' -l no-copy -d 'keep no copy of the article'
complete -c briefing -n '__briefing_does open' -a '(__briefing_names)'
complete -c briefing -n '__briefing_does open' -F

complete -c briefing -n '__briefing_does show; and not __briefing_first' -s h -l help -d 'show this help message and exit'
complete -c briefing -n '__briefing_does show' -s p -l pane -l panes -x -a 'overview timeline actors figures background source' -d 'which to print, joined by commas or given one by one: overview, timeline, actors, figures, background, source'
complete -c briefing -n '__briefing_does show' -l since -x -d 'what may lie on that day or later (EDTF)'
complete -c briefing -n '__briefing_does show' -l until -x -d 'what may lie on that day or earlier'
complete -c briefing -n '__briefing_does show' -l only -x -a 'source actor relation event figure background quote place caveat' -d 'event, figure, person …: these alone'
complete -c briefing -n '__briefing_does show' -l query -x -d 'what `briefing search` finds with it'
complete -c briefing -n '__briefing_does show' -l sort -x -a 'date article claimant size' -d 'the panes in another order: date, article, claimant, size'
complete -c briefing -n '__briefing_does show' -l style -x -a 'full brief one-line spoken' -d 'full if not given'
complete -c briefing -n '__briefing_does show' -l tsv -d 'one-line with tabs between the columns, for programs'
complete -c briefing -n '__briefing_does show' -l width -x -d 'columns to print in'
complete -c briefing -n '__briefing_does show' -l color -x -a 'auto always never' -d 'colour: on a terminal (auto), always, or never'
complete -c briefing -n '__briefing_does show' -l ascii -d 'no typographic or drawing signs'
complete -c briefing -n '__briefing_does show' -l no-pager -d 'do not page what is long'
complete -c briefing -n '__briefing_does show' -a '(__briefing_names)'
complete -c briefing -n '__briefing_does show' -F

complete -c briefing -n '__briefing_does search; and not __briefing_first' -s h -l help -d 'show this help message and exit'
complete -c briefing -n '__briefing_does search' -s l -l files -d 'files with hits'
complete -c briefing -n '__briefing_does search' -l json -d 'for programs (docs/commands.md)'
complete -c briefing -n '__briefing_does search' -l color -x -a 'auto always never' -d 'mark what was found: on a terminal (auto), always, or never'
complete -c briefing -n '__briefing_does search' -l ascii -d 'no typographic or drawing signs'
complete -c briefing -n '__briefing_does search' -a '(__briefing_names)'
complete -c briefing -n '__briefing_does search' -F

complete -c briefing -n '__briefing_does list; and not __briefing_first' -s h -l help -d 'show this help message and exit'
complete -c briefing -n '__briefing_does list' -l sort -x -a 'name title as-of changed items' -d 'another order than by folder; dates and numbers from the top down'
complete -c briefing -n '__briefing_does list' -l json -d 'for programs (docs/commands.md)'
complete -c briefing -n '__briefing_does list' -l ascii -d 'no typographic or drawing signs'

complete -c briefing -n '__briefing_does check; and not __briefing_first' -s h -l help -d 'show this help message and exit'
complete -c briefing -n '__briefing_does check' -l strict -d 'exit with 1 over warnings as well'
complete -c briefing -n '__briefing_does check' -l select -x -a 'B001 B002 B003 B004 B005 B006 B007 B008 B010 B011 B012 B013 B014 B015 B101 B102 B103 B104 B201 B202 B203 B204 B205 B206 B207 B301 B302 B303 B304 B305 B306 B307 B308 B309 B310 B311 B312 B401 B402 B403 B404 B405 B501 B502 B503 B504 B505 B506 B507 B508 B509 B510 B511 B512 B513 B514 B515 B516 B517 B518 B519 B520 B521 B540 B541 B542 B543 B544 B601 B602 B603 B604 C101 C102 C103 C104 C105' -d 'judge these codes only: B504,B51'
complete -c briefing -n '__briefing_does check' -l ignore -x -a 'B001 B002 B003 B004 B005 B006 B007 B008 B010 B011 B012 B013 B014 B015 B101 B102 B103 B104 B201 B202 B203 B204 B205 B206 B207 B301 B302 B303 B304 B305 B306 B307 B308 B309 B310 B311 B312 B401 B402 B403 B404 B405 B501 B502 B503 B504 B505 B506 B507 B508 B509 B510 B511 B512 B513 B514 B515 B516 B517 B518 B519 B520 B521 B540 B541 B542 B543 B544 B601 B602 B603 B604 C101 C102 C103 C104 C105' -d 'judge all but these'
complete -c briefing -n '__briefing_does check' -l article -r -F -d 'the article of the first source; ID=FILE is that of another'
complete -c briefing -n '__briefing_does check' -l min-coverage -x -d 'a finding where items cover less than N% of the article'
complete -c briefing -n '__briefing_does check' -l format -x -a 'text json github sarif' -d 'how to tell'
complete -c briefing -n '__briefing_does check' -l fix -d 'put right in the file what has one safe mend; all else stays as it is'
complete -c briefing -n '__briefing_does check' -l dry-run -d 'with --fix: show it as a diff, and that is all'
complete -c briefing -n '__briefing_does check' -a '(__briefing_names)'
complete -c briefing -n '__briefing_does check' -F

complete -c briefing -n '__briefing_does explain; and not __briefing_first' -s h -l help -d 'show this help message and exit'
complete -c briefing -n '__briefing_does explain' -l article -r -F -d 'the article of the first source; ID=FILE is that of another'
complete -c briefing -n '__briefing_does explain' -a 'B001 B002 B003 B004 B005 B006 B007 B008 B010 B011 B012 B013 B014 B015 B101 B102 B103 B104 B201 B202 B203 B204 B205 B206 B207 B301 B302 B303 B304 B305 B306 B307 B308 B309 B310 B311 B312 B401 B402 B403 B404 B405 B501 B502 B503 B504 B505 B506 B507 B508 B509 B510 B511 B512 B513 B514 B515 B516 B517 B518 B519 B520 B521 B540 B541 B542 B543 B544 B601 B602 B603 B604 C101 C102 C103 C104 C105'

complete -c briefing -n '__briefing_does diff; and not __briefing_first' -s h -l help -d 'show this help message and exit'
complete -c briefing -n '__briefing_does diff' -l format -x -a 'text json markdown' -d 'how to tell'
complete -c briefing -n '__briefing_does diff' -l width -x -d 'columns to print in'
complete -c briefing -n '__briefing_does diff' -l color -x -a 'auto always never' -d 'colour: on a terminal (auto), always, or never'
complete -c briefing -n '__briefing_does diff' -l ascii -d 'no typographic or drawing signs'
complete -c briefing -n '__briefing_does diff' -l git -d 'take the arguments that git gives'
complete -c briefing -n '__briefing_does diff' -l textconv -d 'write the facts of one file'
complete -c briefing -n '__briefing_does diff' -a '(__briefing_names)'
complete -c briefing -n '__briefing_does diff' -F

complete -c briefing -n '__briefing_does new; and not __briefing_first' -s h -l help -d 'show this help message and exit'
complete -c briefing -n '__briefing_does new' -l from -r -F -d 'take over what another program\'s file says; - is standard input'

complete -c briefing -n '__briefing_does draft; and not __briefing_first' -s h -l help -d 'show this help message and exit'
complete -c briefing -n '__briefing_does draft' -l date -x -d 'the day of publication, or a window (EDTF); of several articles in their order'
complete -c briefing -n '__briefing_does draft' -s o -l output -r -F -d 'where to write; else to stdout'
complete -c briefing -n '__briefing_does draft' -l force -d 'write over FILE, unless somebody has reviewed items in it'
complete -c briefing -n '__briefing_does draft' -l into -r -F -d 'add to this briefing, as drafts'
complete -c briefing -n '__briefing_does draft' -l dry-run -d 'with --into: show the change only'
complete -c briefing -n '__briefing_does draft' -l no-copy -d 'keep no copy of the article'
complete -c briefing -n '__briefing_does draft' -l engine -x -a 'rules spacy llm' -d 'what is asked as well'
complete -c briefing -n '__briefing_does draft' -l base-url -x -d 'llm: an OpenAI-compatible server'
complete -c briefing -n '__briefing_does draft' -l model -x -d 'llm: which of its models'

complete -c briefing -n '__briefing_does pin; and not __briefing_first' -s h -l help -d 'show this help message and exit'
complete -c briefing -n '__briefing_does pin' -l article -r -F -d 'text, Markdown or HTML; else the `file` that the source names'
complete -c briefing -n '__briefing_does pin' -l source -x -d 'of which source; else the first'
complete -c briefing -n '__briefing_does pin' -l follow -d 'let pins follow what moved'
complete -c briefing -n '__briefing_does pin' -l accept-edits -d 'you have read what was edited: it still fits'
complete -c briefing -n '__briefing_does pin' -l drop-gone -d 'let go of gists of what is gone'
complete -c briefing -n '__briefing_does pin' -l dry-run -d 'show the change, write nothing'
complete -c briefing -n '__briefing_does pin' -l no-copy -d 'keep no copy of the article'
complete -c briefing -n '__briefing_does pin' -a '(__briefing_names)'
complete -c briefing -n '__briefing_does pin' -F

complete -c briefing -n '__briefing_does schema; and not __briefing_first' -s h -l help -d 'show this help message and exit'

complete -c briefing -n '__briefing_does fmt; and not __briefing_first' -s h -l help -d 'show this help message and exit'
complete -c briefing -n '__briefing_does fmt' -l check -d 'write nothing; tell what would change'
complete -c briefing -n '__briefing_does fmt' -l diff -d 'write nothing; show what would change'
complete -c briefing -n '__briefing_does fmt' -a '(__briefing_names)'
complete -c briefing -n '__briefing_does fmt' -F

complete -c briefing -n '__briefing_does export; and not __briefing_first' -s h -l help -d 'show this help message and exit'
complete -c briefing -n '__briefing_does export' -s p -l pane -x -a 'overview timeline actors figures background source' -d 'one pane of it: overview, timeline, actors, figures, background, source'
complete -c briefing -n '__briefing_does export' -l table -x -d 'one table of a format that has several'
complete -c briefing -n '__briefing_does export' -s o -l output -r -F -d 'the file to write; - is standard output'
complete -c briefing -n '__briefing_does export' -l force -d 'write over a file that is there'
complete -c briefing -n '__briefing_does export' -s q -l quiet -d 'do not tell what is lost'
complete -c briefing -n '__briefing_does export' -a '(__briefing_names)'
complete -c briefing -n '__briefing_does export' -F
complete -c briefing -n '__briefing_does export' -a 'text markdown html json csv jsonld ical timelinejs ftm'

complete -c briefing -n '__briefing_does serve; and not __briefing_first' -s h -l help -d 'show this help message and exit'
complete -c briefing -n '__briefing_does serve' -l host -x -d 'the address to listen at; 127.0.0.1'
complete -c briefing -n '__briefing_does serve' -l port -x -d '8000'
complete -c briefing -n '__briefing_does serve' -l theme -x -d 'colours; `t` in the reader chooses'
complete -c briefing -n '__briefing_does serve' -a '(__briefing_names)'
complete -c briefing -n '__briefing_does serve' -F

complete -c briefing -n '__briefing_does demo; and not __briefing_first' -s h -l help -d 'show this help message and exit'
complete -c briefing -n '__briefing_does demo' -l theme -x -d 'colours; `t` in the reader chooses'
complete -c briefing -n '__briefing_does demo' -l ascii -d 'no typographic or drawing signs'
complete -c briefing -n '__briefing_does demo' -l article -r -F -d 'the article of the first source; ID=FILE is that of another'
complete -c briefing -n '__briefing_does demo' -l no-copy -d 'keep no copy of the article'

complete -c briefing -n '__briefing_does config; and not __briefing_first' -s h -l help -d 'show this help message and exit'
complete -c briefing -n '__briefing_does config' -l format -x -a 'text json github sarif' -d 'how to tell'
complete -c briefing -n '__briefing_does config' -l theme -x -d 'show what holds with this option'
complete -c briefing -n '__briefing_does config' -l ascii -d 'no typographic or drawing signs'
complete -c briefing -n '__briefing_does config' -a 'show path check'

complete -c briefing -n '__briefing_does doctor; and not __briefing_first' -s h -l help -d 'show this help message and exit'
complete -c briefing -n '__briefing_does doctor' -l json -d 'for programs (docs/commands.md)'

complete -c briefing -n '__briefing_does keys; and not __briefing_first' -s h -l help -d 'show this help message and exit'
complete -c briefing -n '__briefing_does keys' -l json -d 'for programs'
complete -c briefing -n '__briefing_does keys' -l ascii -d 'no typographic or drawing signs'
