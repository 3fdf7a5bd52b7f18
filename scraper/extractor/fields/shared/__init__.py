"""What several fields look for, and no field is: `authored` (what calls itself an author's), `dates` and `displayed` (of publication and
change), `titles`, `trail` (the breadcrumb), `passed` and `told` (who wrote it, beside the standfirst and under the text), `versions` (of
a picture).
"""
