// EditLine: being built.
