// Every keyword of the subset, and those that begin what Ludus does not support.
as break const continue else false fn for if in let loop mut pub ref return static true while
enum extern impl mod struct trait type use async await crate dyn match move Self self super unsafe where
