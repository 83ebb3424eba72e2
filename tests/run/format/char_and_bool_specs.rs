// Chars and bools with every alignment, in Display and Debug.
fn main() {
    println!("[{:^5}] [{:<5}] [{:>5}] [{:_^5}]", 'é', 'b', 'c', 'd');
    println!("[{:^7}] [{:<7}] [{:>7}] [{:_^7}]", true, false, true, false);
    println!("[{:7?}] [{:<7?}] [{:>7?}]", true, false, true);
    println!("{:?} {:?} {:?}", '\t', '\u{7f}', '\u{ad}');
    println!("{}{}{}", '\u{1F600}', '\u{0}' == '\0', 'a');
    println!("[{:05}] [{:+}]", 'z', 'y');
}

// expect: [  é  ] [b    ] [    c] [__d__]
// expect: [ true  ] [false  ] [   true] [_false_]
// expect: [true   ] [false  ] [   true]
// expect: '\t' '\u{7f}' '\u{ad}'
// expect: 😀truea
// expect: [z    ] [y]
