// copied() needs Copy, cloned() needs Clone.
struct Plain {
    n: i32,
}

fn main() {
    let list = [Plain { n: 1 }];
    for p in list.iter().copied() { //~ ERROR E0277
        println!("{}", p.n);
    }
    for p in list.iter().cloned() { //~ ERROR E0277
        println!("{}", p.n);
    }
}
