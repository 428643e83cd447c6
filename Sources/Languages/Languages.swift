// Languages: being built.
