// Tuple fields are read, assigned and compound-assigned, also nested.
fn main() {
    let mut t = (1, (2.5, 'c'), [4, 5]);
    t.0 += 10;
    t.1.0 *= 2.0;
    t.1.1 = 'd';
    t.2[1] -= 1;
    println!("{:?}", t);
    t.1 = (0.0, 'e');
    println!("{:?} {}", t, t.1.1);
    let one = (7,);
    println!("{:?} {}", one, one.0);
    let not_tuple = (7);
    println!("{}", not_tuple);
    println!("{}", (1, 2, 3).2);
}

// expect: (11, (5.0, 'd'), [4, 4])
// expect: (11, (0.0, 'e'), [4, 4]) e
// expect: (7,) 7
// expect: 7
// expect: 3
