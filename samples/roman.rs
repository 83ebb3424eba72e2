// Roman numerals, written and read back; all of 1 to 3999 are tried.
// Shows: arrays of tuples, byte literals, a buffer filled through `&mut [u8]`, assertions.

const LETTERS: [(usize, u8, u8); 13] = [
    (1000, b'M', 0),
    (900, b'C', b'M'),
    (500, b'D', 0),
    (400, b'C', b'D'),
    (100, b'C', 0),
    (90, b'X', b'C'),
    (50, b'L', 0),
    (40, b'X', b'L'),
    (10, b'X', 0),
    (9, b'I', b'X'),
    (5, b'V', 0),
    (4, b'I', b'V'),
    (1, b'I', 0),
];

// Writes the numeral to the start of `text` and returns its length.
fn write(number: usize, text: &mut [u8]) -> usize {
    let mut rest = number;
    let mut length = 0;
    for (value, first, second) in LETTERS {
        while rest >= value {
            rest -= value;
            text[length] = first;
            length += 1;
            if second != 0 {
                text[length] = second;
                length += 1;
            }
        }
    }
    length
}

fn value_of(letter: u8) -> usize {
    for (value, first, second) in LETTERS {
        if first == letter && second == 0 {
            return value;
        }
    }
    panic!("{:?} is not a Roman digit", letter as char);
}

// A letter before a greater one is subtracted: IX is nine.
fn read(text: &[u8], length: usize) -> usize {
    let mut total = 0;
    let mut right = 0;
    for i in (0..length).rev() {
        let value = value_of(text[i]);
        if value < right {
            total -= value;
        } else {
            total += value;
        }
        right = value;
    }
    total
}

fn main() {
    let mut longest = (0, 0);
    for number in 1..4000 {
        let mut text = [b' '; 16];
        let length = write(number, &mut text);
        assert_eq!(read(&text, length), number);
        if length > longest.1 {
            longest = (number, length);
        }
        let famous = number == 44 || number == 753 || number == 1453 || number == 1969;
        if number <= 12 || famous || number == longest.0 && length > 9 {
            print!("{number:>5}  ");
            for letter in text {
                print!("{}", letter as char);
            }
            println!(
                "{}",
                if number == longest.0 {
                    "  longest so far"
                } else {
                    ""
                }
            );
        }
    }
    println!(
        "all 3999 were read back; the longest is {} with {} letters",
        longest.0, longest.1
    );
}
