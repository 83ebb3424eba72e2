// `ref` under a matched reference says nothing new in this edition.
fn main() {
    let t = (1, 2);
    match &t {
        (ref a, _) => println!("{}", a),
    }
}

// expect: 1
