// Bytes, byte strings and C strings.
b'a' b'\'' b'\xff' b"bytes" b"\xff\n" br"\" br#"a"b"# c"text" cr"\" b c br
