// Arrays, slices and references to them compare with each other.
fn starts(list: &[i32], with: &[i32]) -> bool {
    list.len() >= with.len() && &list[..with.len()] == with
}

fn main() {
    let a = [1, 2, 3];
    let b = [1, 2, 3, 4];
    println!("{} {} {}", a == [1, 2, 3], a != [1, 2, 4], a < [1, 3, 0]);
    println!("{} {} {}", a[..] == b[..3], a[..] != b[..], a[1..] == b[1..3]);
    println!("{} {} {} {}", a[1..] == [2, 3], [2, 3] == a[1..], &a[1..] == [2, 3], [2, 3] == &a[1..]);
    println!("{} {} {} {}", a[..] == b, &a[..] == &b, &a == &b[..3], b == a[..]);
    println!("{} {} {}", &a[..] < &b, a[..] < b[..], &b[1..] > &a[..]);
    println!("{} {}", starts(&b, &a), starts(&a, &b));
    let mut m = [1, 2, 3];
    println!("{} {} {}", &mut m[..] == a, a == &mut m[..], &mut m[..] == &b[..3]);
    println!("{} {} {}", [[1, 2], [3, 4]] < [[1, 2], [3, 5]], (1, a) < (1, [2, 0, 0]), (a, 'x') == (a, 'x'));
    println!("{} {} {}", [1.0, f64::NAN] < [2.0, 0.0], [f64::NAN] < [1.0], [f64::NAN] == [f64::NAN]);
    println!("{} {}", [0.0] == [-0.0], [1.5, 2.5][1..] == [2.5]);
    println!("{} {} {}", ["a", "b"] == ["a", "b"], ["a", "b"][..] < ["a", "c"][..], [true, false] > [false, true]);
    println!("{} {} {}", a[..0] == [], a[3..] == b[4..], [(); 2] == [(); 2]);
    println!("{} {}", [(1, 'a'), (2, 'b')][1..] == [(2, 'b')], [200u8, 1] > [100, 255]);
    println!("{} {}", [[1, 2], [3, 4]][..] == [[1, 2], [3, 4]], [[1i8; 2]; 2][1..] == [[1; 2]; 2]);
    assert_eq!(a[..2], [1, 2]);
    assert_eq!(&a[1..], [2, 3]);
    assert_eq!(a[1..], b[1..3], "tails");
    assert_ne!(a[..], b[..]);
    assert_eq!([2, 3], a[1..]);
}
