import ArgumentParser

/// For commands that take free text: an address in it that belongs to nobody who is known is refused, unless it is public.
struct AddressOptions: ParsableArguments {
    @Flag(
        name: .long, help: "The phone numbers and addresses in the text are public, no person's. 글 속의 연락처가 개인의 것이 아님.")
    var publicAddress = false
}
