// Strings with escapes, line breaks and quotes.
"" "a" "\"" "\\" "é€😀" "two
lines" "joined \
    lines" "\u{41}\x41\0" "// no comment" "'"
