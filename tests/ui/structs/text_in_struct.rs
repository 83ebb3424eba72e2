// Texts of parameters that are put into structs, whose texts live for ever.
#[derive(Clone, Copy)]
struct Label {
    text: &'static str,
}

struct Pair(&'static str, &'static str);

type Name = &'static str;

impl Label {
    fn set(&mut self, text: &'static str) {
        self.text = text;
    }

    fn new(text: &'static str) -> Label {
        Label { text }
    }
}

fn through_method(label: &mut Label, text: &str) {
    label.set(text); //~ ERROR E0521
}

fn through_function(text: &str) -> Label {
    Label::new(text) //~ ERROR E0521
}

fn literal(text: &str) -> Label {
    Label { text } //~ ERROR -
}

fn field(label: &mut Label, text: &str) {
    label.text = text; //~ ERROR -
}

fn constructor(text: &str) -> Pair {
    Pair("a", text) //~ ERROR -
}

fn alias(text: &str) {
    let name: Name = text; //~ ERROR -
    println!("{name}");
}

fn arm(text: &str) -> &'static str {
    match text {
        "a" => "b",
        other => other, //~ ERROR -
    }
}

fn fine(label: &Label) -> &'static str {
    match *label {
        Label { text } => text,
    }
}

fn main() {
    let mut label = Label::new("a");
    through_method(&mut label, "b");
    field(&mut label, "c");
    println!("{} {}", fine(&label), arm("d"));
    println!("{} {} {}", through_function("e").text, literal("f").text, constructor("g").1);
    alias("h");
}
