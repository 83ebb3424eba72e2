// The order of structs: field by field, the first difference decides.
#[derive(PartialEq, Eq, PartialOrd, Ord, Debug, Clone, Copy)]
struct Version {
    major: u8,
    minor: u8,
    stage: Stage,
}

#[derive(PartialEq, Eq, PartialOrd, Ord, Debug, Clone, Copy)]
enum Stage {
    Alpha,
    Beta,
    Final,
}

#[derive(PartialEq, PartialOrd, Clone, Copy)]
struct Weight(f64, i32);

const fn v(major: u8, minor: u8, stage: Stage) -> Version {
    Version { major, minor, stage }
}

fn main() {
    let a = v(1, 2, Stage::Beta);
    println!("{} {}", a < v(1, 3, Stage::Alpha), a < v(1, 2, Stage::Alpha));
    println!("{} {}", a <= a, a > v(0, 9, Stage::Final));
    println!("{:?} {:?}", a.max(v(1, 2, Stage::Final)), a.min(v(1, 0, Stage::Final)));
    let n = f64::NAN;
    println!("{} {}", Weight(1.0, 2) < Weight(1.0, 3), Weight(n, 1) < Weight(2.0, 1));
    println!("{} {}", Weight(n, 1) >= Weight(2.0, 1), Weight(1.0, 9) > Weight(0.5, 10));
    let mut list = [v(2, 0, Stage::Alpha), a, v(1, 2, Stage::Alpha), v(0, 0, Stage::Final)];
    list.sort();
    for x in list {
        println!("{}.{} {:?}", x.major, x.minor, x.stage);
    }
}

// expect: true false
// expect: true true
// expect: Version { major: 1, minor: 2, stage: Final } Version { major: 1, minor: 0, stage: Final }
// expect: true false
// expect: false true
// expect: 0.0 Final
// expect: 1.2 Alpha
// expect: 1.2 Beta
// expect: 2.0 Alpha
