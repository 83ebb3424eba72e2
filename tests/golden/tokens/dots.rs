// A point behind a number: ranges, methods and fields of tuples.
1..2 1.. 1..=2 1.max 1.0.max t.0 t.0.1 t.0.1.2 t.1e3 a.0.b .5
