// Derived PartialEq and PartialOrd: field by field in the order of the source, whatever the layout.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Version {
    major: u8,
    minor: u32,
    patch: u8,
}

#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
struct Measured(f64, &'static str);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Marker;

#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
struct Nested {
    flag: bool,
    versions: [Version; 2],
    marker: Marker,
    pair: (char, i8),
}

const fn version(major: u8, minor: u32, patch: u8) -> Version {
    Version { major, minor, patch }
}

fn show(a: Version, b: Version) {
    println!("{} {} {} {} {} {}", a == b, a != b, a < b, a <= b, a > b, a >= b);
}

fn main() {
    show(version(1, 2, 3), version(1, 2, 3));
    show(version(1, 2, 3), version(1, 2, 4));
    show(version(1, 256, 3), version(1, 2, 4));
    show(version(0, 256, 3), version(1, 2, 4));
    let nan = Measured(f64::NAN, "a");
    println!("{} {} {} {}", nan == nan, nan < nan, nan >= nan, nan != nan);
    let (a, b) = (Measured(0.0, "a"), Measured(-0.0, "b"));
    println!("{} {} {}", a == b, a < b, a > b);
    println!("{} {}", Marker == Marker, Marker < Marker);
    let n = Nested { flag: false, versions: [version(1, 1, 1); 2], marker: Marker, pair: ('a', -1) };
    let mut m = n;
    m.versions[1].patch = 0;
    println!("{} {} {} {}", n == m, n > m, m < n, n == n);
    m.flag = true;
    println!("{} {}", n < m, m <= n);
    println!("{} {}", [n, m] == [n, m], [n, n] < [n, m]);
    println!("{}", (1, n) < (1, m));
    println!("{}", &n == &n);
    let list = [version(2, 0, 0), version(1, 9, 9), version(1, 10, 0)];
    let mut least = list[0];
    for v in &list {
        if *v < least {
            least = *v;
        }
    }
    println!("{least:?} {}", list[..2] == list[..2]);
    assert_eq!(version(1, 2, 3), Version { patch: 3, major: 1, minor: 2 });
    assert_ne!(n, m, "they differ");
    assert!(n < m && m.flag);
}
