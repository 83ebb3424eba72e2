// x X o b on signed and unsigned types; negatives in two's complement of their width.
fn main() {
    println!("{:x} {:X} {:o} {:b}", 255, 255, 8, 5);
    println!("{:x} {:x} {:x} {:x}", -1i8, -1i16, -1i32, -1i64);
    println!("{:b} {:o}", -2i8, -1i16);
    println!("{:#x} {:#X} {:#o} {:#b}", 0xabcu16, 0xabc, 0o17, 0b11);
    println!("{:x} {:#b}", 0, 0);
    println!("[{:8x}] [{:<8x}] [{:08x}] [{:#08x}]", 0xbeef, 0xbeef, 0xbeef, 0xbeef);
    println!("[{:>#8b}] [{:^#8o}]", 5, 8);
    println!("{:x} {:b}", u64::MAX, i8::MIN);
    println!("{:+x} {:+#x}", 10, 10);
}

// expect: ff FF 10 101
// expect: ff ffff ffffffff ffffffffffffffff
// expect: 11111110 177777
// expect: 0xabc 0xABC 0o17 0b11
// expect: 0 0b0
// expect: [    beef] [beef    ] [0000beef] [0x00beef]
// expect: [   0b101] [  0o10  ]
// expect: ffffffffffffffff 10000000
// expect: +a +0xa
