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
    static func sine(_ x: Double) -> Double { sin(x) }
    static func binaryLogarithm(_ x: Double) -> Double { log2(x) }
    static func hyperbolicTangent(_ x: Double) -> Double { tanh(x) }
    static func inverseHyperbolicTangent(_ x: Double) -> Double { atanh(x) }

    /// The logarithm of Γ(x), for x above 0.
    static func logGamma(_ x: Double) -> Double {
        var sign: Int32 = 0
        return lgamma_r(x, &sign)
    }
}
