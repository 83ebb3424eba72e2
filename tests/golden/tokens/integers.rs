// Integers of every base, with separators and suffixes.
0 007 1_000 1__ 9_u8 1i64 3usize
0x1f 0xFF_FFu32 0b1010 0b_1_i8 0o17 0o777u16 0xe3 0x1f32
340282366920938463463374607431768211455
