// Names in several scripts, with digits and underscores; `_` alone is none.
a _a __ a1 A_b été ñandú имя αβγ 名前 変数1 한글 _
