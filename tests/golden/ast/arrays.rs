// Lists, repeats, and the empty array.
fn f() {
    [];
    [1];
    [1, 2, 3,];
    [0; 4];
    [[0; 2]; N + 1];
}
