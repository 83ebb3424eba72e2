// To find out which variant it is, the value is read, unless there is only one.
enum One {
    Only,
}

enum Two {
    First,
    Second,
}

struct Pair {
    one: One,
    two: Two,
}

fn main() {
    let one = One::Only;
    let other = one;
    match one {
        One::Only => println!("nothing is read"),
    }
    match other {
        One::Only => {}
    }
    let two = Two::First;
    println!("{}", two as u8);
    match two { //~ ERROR E0382
        Two::First => println!("first"),
        Two::Second => println!("second"),
    }
    let pair = Pair { one: One::Only, two: Two::Second };
    let (a, b) = (pair.one, pair.two);
    match pair {
        Pair { one: One::Only, .. } => println!("nothing is read"),
    }
    match pair { //~ ERROR E0382
        Pair { two: Two::Second, .. } => println!("second"),
        _ => {}
    }
    println!("{} {}", a as u8, b as u8);
    let late: One;
    match late {
        One::Only => {}
    }
    let late: Two;
    match late { //~ ERROR E0381
        Two::First => {}
        _ => {}
    }
}
