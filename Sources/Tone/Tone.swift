// Tone: being built.
