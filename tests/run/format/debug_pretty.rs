// {:#?} of nested tuples and arrays.
fn main() {
    println!("{:#?}", (1, "two", [3.0, 4.5]));
    println!("{:#?}", [[1, 2], [3, 4]]);
    println!("{:#?}", ());
    println!("{:#?}", (5,));
    let empty: [i32; 0] = [];
    println!("{:#?} {:?}", empty, empty);
    println!("{:#?}", ((), (('a', true),), "multi\nline"));
    println!("{:#?} {:#?}", 5, "x");
    println!("{:#x?}", [255, 16]);
    println!("{:#5?}", [1, 2]);
}
