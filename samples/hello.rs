// Hello, world, in a box.
// Shows: functions, constants, an array of tuples, `for`, widths and alignment in formats.

const GREETINGS: [(&str, &str); 7] = [
    ("Latin", "Salve, munde!"),
    ("English", "Hello, world!"),
    ("Deutsch", "Hallo, Welt!"),
    ("Français", "Bonjour, le monde !"),
    ("Ελληνικά", "Γειά σου, κόσμε!"),
    ("Русский", "Здравствуй, мир!"),
    ("Esperanto", "Saluton, mondo!"),
];
const INSIDE: usize = 32;

fn line(left: char, right: char) {
    print!("{left}");
    for _ in 0..INSIDE {
        print!("─");
    }
    println!("{right}");
}

fn main() {
    line('┌', '┐');
    for (language, greeting) in GREETINGS {
        println!("│ {language:>9}  {greeting:<19} │");
    }
    line('└', '┘');
}
