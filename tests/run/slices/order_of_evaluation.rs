// A range's ends are evaluated from left to right, behind what is indexed.
fn say(n: usize) -> usize {
    print!("<{}>", n);
    n
}

fn list(a: &[u8]) -> usize {
    a.len()
}

fn main() {
    let a = [1u8, 2, 3, 4];
    let mut i = 1;
    println!("{:?}", &a[say(1)..say(3)]);
    println!("{:?}", &a[..=say(2)]);
    println!("{}", list(&a[i..{
        i += 2;
        i
    }]));
    println!("{:?}", &[say(5), say(6), say(7)][say(1)..]);
    let long = &[i, 2, 3][1..];
    let constant = &[4, 5, 6][..2];
    println!("{:?} {:?}", long, constant);
    let later;
    {
        later = &[7, 8, 9][1..];
    }
    println!("{:?}", later);
    let mutable = &mut [1, 2, 3][..2];
    mutable[0] = 9;
    println!("{:?}", mutable);
}

// expect: <1><3>[2, 3]
// expect: <2>[1, 2, 3]
// expect: 2
// expect: <5><6><7><1>[6, 7]
// expect: [2, 3] [4, 5]
// expect: [8, 9]
// expect: [9, 2]
