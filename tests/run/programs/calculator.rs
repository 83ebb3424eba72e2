// A calculator: a tokenizer over bytes and a parser by recursive descent.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Kind {
    Number,
    Plus,
    Minus,
    Star,
    Slash,
    Open,
    Close,
    End,
    Wrong,
}

#[derive(Clone, Copy, Debug)]
struct Token {
    kind: Kind,
    value: i64,
    at: usize,
}

struct Parser {
    tokens: [Token; 64],
    next: usize,
    error: usize,
}

const FINE: usize = usize::MAX;

fn tokenize(text: &[u8]) -> [Token; 64] {
    let mut tokens = [Token { kind: Kind::End, value: 0, at: text.len() }; 64];
    let mut used = 0;
    let mut i = 0;
    while i < text.len() {
        let at = i;
        let mut value = 0;
        let kind = match text[i] {
            b' ' => {
                i += 1;
                continue;
            }
            b'0'..=b'9' => {
                while i < text.len() && text[i].is_ascii_digit() {
                    value = value * 10 + (text[i] - b'0') as i64;
                    i += 1;
                }
                i -= 1;
                Kind::Number
            }
            b'+' => Kind::Plus,
            b'-' => Kind::Minus,
            b'*' => Kind::Star,
            b'/' => Kind::Slash,
            b'(' => Kind::Open,
            b')' => Kind::Close,
            _ => Kind::Wrong,
        };
        tokens[used] = Token { kind, value, at };
        used += 1;
        i += 1;
    }
    tokens
}

impl Parser {
    fn new(text: &str) -> Self {
        Parser { tokens: tokenize(text.as_bytes()), next: 0, error: FINE }
    }

    fn peek(&self) -> Token {
        self.tokens[self.next]
    }

    fn take(&mut self) -> Token {
        let t = self.peek();
        if t.kind != Kind::End {
            self.next += 1;
        }
        t
    }

    fn fail(&mut self, t: Token) -> i64 {
        if self.error == FINE {
            self.error = t.at;
        }
        0
    }

    fn sum(&mut self) -> i64 {
        let mut value = self.product();
        loop {
            match self.peek().kind {
                Kind::Plus => {
                    self.take();
                    value += self.product();
                }
                Kind::Minus => {
                    self.take();
                    value -= self.product();
                }
                _ => return value,
            }
        }
    }

    fn product(&mut self) -> i64 {
        let mut value = self.factor();
        while matches!(self.peek().kind, Kind::Star | Kind::Slash) {
            let op = self.take();
            let right = self.factor();
            value = match (op.kind, right) {
                (Kind::Star, n) => value * n,
                (_, 0) => self.fail(op),
                (_, n) => value / n,
            };
        }
        value
    }

    fn factor(&mut self) -> i64 {
        let t = self.take();
        match t {
            Token { kind: Kind::Number, value, .. } => value,
            Token { kind: Kind::Minus, .. } => -self.factor(),
            Token { kind: Kind::Open, .. } => {
                let value = self.sum();
                let close = self.take();
                if close.kind == Kind::Close { value } else { self.fail(close) }
            }
            _ => self.fail(t),
        }
    }
}

fn main() {
    let inputs = [
        "1 + 2 * 3", "(1 + 2) * 3", "-(4 - 10) / 2", "100/7*7", "2 *", "(1", "8 / (3 - 3)",
        "7 $ 2", "((((5))))", "- - 3",
    ];
    for text in inputs {
        let mut p = Parser::new(text);
        let value = p.sum();
        let rest = p.peek();
        if rest.kind != Kind::End {
            p.fail(rest);
        }
        match p.error {
            FINE => println!("{} = {}", text, value),
            at => println!("{}: error at {}", text, at),
        }
    }
}

// expect: 1 + 2 * 3 = 7
// expect: (1 + 2) * 3 = 9
// expect: -(4 - 10) / 2 = 3
// expect: 100/7*7 = 98
// expect: 2 *: error at 3
// expect: (1: error at 2
// expect: 8 / (3 - 3): error at 2
// expect: 7 $ 2: error at 2
// expect: ((((5)))) = 5
// expect: - - 3 = 3
