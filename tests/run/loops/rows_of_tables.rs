// Loops over rows of nested arrays, with tuple patterns and enumerate.
fn main() {
    let table = [("one", [1, 10]), ("two", [2, 20])];
    for (name, row) in table {
        for (i, x) in row.iter().enumerate() {
            println!("{name}[{i}] = {x}");
        }
    }
    for (i, (a, b)) in [(1, 'a'), (2, 'b')].iter().enumerate() {
        println!("{i} {a} {b}");
    }
    let mut grid = [[0; 3]; 2];
    for (r, row) in grid.iter_mut().enumerate() {
        for (c, cell) in row.iter_mut().enumerate() {
            *cell = r * 10 + c;
        }
    }
    println!("{:?}", grid);
}

// expect: one[0] = 1
// expect: one[1] = 10
// expect: two[0] = 2
// expect: two[1] = 20
// expect: 0 1 a
// expect: 1 2 b
// expect: [[0, 1, 2], [10, 11, 12]]
