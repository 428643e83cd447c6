import ArgumentParser

@main
struct Plaint: ParsableCommand {
}
