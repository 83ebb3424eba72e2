// repr gives the discriminants' type.
#[repr(u8)]
#[derive(Clone, Copy, Debug, PartialEq)]
enum Opcode {
    Nop = 0,
    Push = 0x10,
    Pop,
    Halt = 0xFF,
}

#[repr(i8)]
#[derive(Clone, Copy)]
enum Sign {
    Minus = -1,
    Zero,
    Plus,
}

fn main() {
    let program = [Opcode::Push, Opcode::Pop, Opcode::Nop, Opcode::Halt];
    for op in program {
        print!("{:02x} ", op as u8);
    }
    println!();
    println!("{} {}", Opcode::Halt as i8, Opcode::Halt as i32);
    for s in [Sign::Minus, Sign::Zero, Sign::Plus] {
        print!("{} {} | ", s as i32, s as u8);
    }
    println!();
    println!("{:?}", Opcode::Pop);
}
