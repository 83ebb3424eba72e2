// Roman numerals, written and read, with a check of all numbers up to 3999.
#[derive(Clone, Copy)]
struct Digit {
    value: u32,
    text: &'static str,
}

const DIGITS: [Digit; 13] = [
    Digit { value: 1000, text: "M" },
    Digit { value: 900, text: "CM" },
    Digit { value: 500, text: "D" },
    Digit { value: 400, text: "CD" },
    Digit { value: 100, text: "C" },
    Digit { value: 90, text: "XC" },
    Digit { value: 50, text: "L" },
    Digit { value: 40, text: "XL" },
    Digit { value: 10, text: "X" },
    Digit { value: 9, text: "IX" },
    Digit { value: 5, text: "V" },
    Digit { value: 4, text: "IV" },
    Digit { value: 1, text: "I" },
];

struct Text {
    bytes: [u8; 16],
    len: usize,
}

impl Text {
    fn push(&mut self, s: &str) {
        for b in s.bytes() {
            self.bytes[self.len] = b;
            self.len += 1;
        }
    }

    fn print(&self) {
        for i in 0..self.len {
            print!("{}", self.bytes[i] as char);
        }
    }
}

fn write(mut n: u32) -> Text {
    let mut t = Text { bytes: [0; 16], len: 0 };
    for d in DIGITS {
        while n >= d.value {
            t.push(d.text);
            n -= d.value;
        }
    }
    t
}

fn letter(b: u8) -> u32 {
    match b {
        b'I' => 1,
        b'V' => 5,
        b'X' => 10,
        b'L' => 50,
        b'C' => 100,
        b'D' => 500,
        b'M' => 1000,
        _ => panic!("letter {:?}", b as char),
    }
}

fn read(t: &Text) -> u32 {
    let mut sum = 0;
    for i in 0..t.len {
        let v = letter(t.bytes[i]);
        if i + 1 < t.len && v < letter(t.bytes[i + 1]) {
            sum -= v as i32;
        } else {
            sum += v as i32;
        }
    }
    sum as u32
}

fn main() {
    for n in [1, 4, 14, 49, 1666, 1987, 2024, 3888, 3999] {
        let t = write(n);
        print!("{} ", n);
        t.print();
        println!(" {}", read(&t));
    }
    let mut longest = (0, 0);
    for n in 1..4000 {
        let t = write(n);
        assert_eq!(read(&t), n);
        if t.len > longest.1 {
            longest = (n, t.len);
        }
    }
    println!("{:?}", longest);
}

// expect: 1 I 1
// expect: 4 IV 4
// expect: 14 XIV 14
// expect: 49 XLIX 49
// expect: 1666 MDCLXVI 1666
// expect: 1987 MCMLXXXVII 1987
// expect: 2024 MMXXIV 2024
// expect: 3888 MMMDCCCLXXXVIII 3888
// expect: 3999 MMMCMXCIX 3999
// expect: (3888, 15)
