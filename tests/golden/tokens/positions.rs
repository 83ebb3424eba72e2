// Numbers in the first column are byte offsets: é has two bytes, 名 three.
é 名 "é名" x	y
z
