// A binding shadows a variable within its arm; a constant's name does not bind.
const LIMIT: i32 = 9;

fn main() {
    let n = 1;
    let x = 5;
    match x {
        n if n > 4 => println!("n is {}", n),
        _ => println!("small"),
    }
    println!("{}", n);
    match 3 {
        LIMIT => println!("limit"),
        x => println!("x is {}", x),
    }
    println!("{}", x);
    let x = match x {
        x @ 0..=9 => x * 2,
        x => x,
    };
    println!("{}", x);
}

// expect: n is 5
// expect: 1
// expect: x is 3
// expect: 5
// expect: 10
