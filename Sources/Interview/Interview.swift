// Interview: being built.
