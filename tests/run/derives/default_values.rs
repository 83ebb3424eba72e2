// Default of structs and enums.
#[derive(Default, Debug, Clone, Copy, PartialEq)]
struct Settings {
    on: bool,
    level: i32,
    ratio: f64,
    mark: char,
    name: &'static str,
    list: [u8; 3],
    pair: (u16, bool),
    unit: (),
    mode: Mode,
    inner: Inner,
}

#[derive(Default, Debug, Clone, Copy, PartialEq)]
struct Inner(i8, f32);

#[derive(Default, Debug, Clone, Copy, PartialEq)]
enum Mode {
    Slow,
    #[default]
    Normal,
    Fast,
}

#[derive(Default, Debug)]
struct Unit;

impl Settings {
    fn new() -> Self {
        Self { level: 5, ..Self::default() }
    }
}

fn main() {
    let d = Settings::default();
    println!("{:?}", d);
    let s = Settings { name: "own", mode: Mode::Fast, ..Default::default() };
    println!("{:?} {}", s, s == d);
    println!("{} {:?} {:?}", Settings::new().level, Mode::default(), Unit::default());
    let i: Inner = Default::default();
    println!("{:?} {:?}", i, Mode::Slow);
}

// expect: Settings { on: false, level: 0, ratio: 0.0, mark: '\0', name: "", list: [0, 0, 0], pair: (0, false), unit: (), mode: Normal, inner: Inner(0, 0.0) }
// expect: Settings { on: false, level: 0, ratio: 0.0, mark: '\0', name: "own", list: [0, 0, 0], pair: (0, false), unit: (), mode: Fast, inner: Inner(0, 0.0) } false
// expect: 5 Normal Unit
// expect: Inner(0, 0.0) Slow
