// {:?} and {:#?} of variants, alone and within arrays, tuples and structs.
#[derive(Clone, Copy, Debug)]
enum Kind {
    A,
    LongName,
}

#[derive(Debug)]
struct Item {
    kind: Kind,
    pair: (Kind, u8),
}

fn main() {
    println!("{:?} {:#?}", Kind::A, Kind::LongName);
    println!("[{:>10?}] [{:<4?}] [{:^12?}]", Kind::LongName, Kind::A, Kind::A);
    println!("{:?}", [Kind::A, Kind::LongName]);
    println!("{:#?}", [Kind::A, Kind::LongName]);
    println!("{:?}", Item { kind: Kind::A, pair: (Kind::LongName, 3) });
    println!("{:#?}", Item { kind: Kind::A, pair: (Kind::LongName, 3) });
}
