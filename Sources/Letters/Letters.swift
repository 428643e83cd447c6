// Letters: being built.
