"""Lines of newspapers in Chinese, Japanese and Korean, which no capitals and hardly a space part: bylines, datelines, credits."""
