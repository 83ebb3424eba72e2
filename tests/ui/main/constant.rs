// main is a constant
const main: i32 = 3; //~ ERROR E0601
