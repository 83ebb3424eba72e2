// Lifetimes and characters both begin with a quote.
'a' 'a 'b: 'static 'é' '\'' '\\' '\n' '\u{1F600}' '"' ' ' 'ab 'r '_ 'é 'x'
