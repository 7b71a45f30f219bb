#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The few functions of the C library that this module stands on, so that no other file names a platform.
enum Mathematics {
    static func exponential(_ x: Double) -> Double { exp(x) }
    static func logarithm(_ x: Double) -> Double { log(x) }
    /// log(1 + x), exact also where x is tiny.
    static func logarithmOfOnePlus(_ x: Double) -> Double { log1p(x) }
    static func binaryLogarithm(_ x: Double) -> Double { log2(x) }
    static func complementaryError(_ x: Double) -> Double { erfc(x) }

    /// The logarithm of Γ(x), for x above 0.
    static func logGamma(_ x: Double) -> Double {
        var sign: Int32 = 0
        return lgamma_r(x, &sign)
    }
}
