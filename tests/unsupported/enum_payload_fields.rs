// a variant with named fields
enum Event {
    Key { code: u32 },
    Quit,
}

fn main() {
    let events = [Event::Key { code: 3 }, Event::Quit];
    for e in events {
        match e {
            Event::Key { code } => println!("{}", code),
            Event::Quit => println!("quit"),
        }
    }
}
