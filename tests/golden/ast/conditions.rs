// A condition ends at the `{`.
fn f() {
    if a == b {}
    while (a) {}
    if !a && b.c() {}
    for x in a.iter() {}
    if { a } {}
}
