// nothing but a comment //~ ERROR E0601
