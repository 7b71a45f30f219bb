extension Double {
    /// Nil for what no axis can show: no number, the infinities, and sizes whose percent would be infinite.
    var drawable: Double? {
        isFinite && magnitude <= 1e300 ? self : nil
    }
}
