// Guide: being built.
