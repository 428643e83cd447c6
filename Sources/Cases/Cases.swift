// Cases: being built.
