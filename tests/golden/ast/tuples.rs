// Parentheses group; a comma makes a tuple.
fn f() {
    ();
    (1);
    (1,);
    (1, 2);
    (1, (2, 3),);
}
