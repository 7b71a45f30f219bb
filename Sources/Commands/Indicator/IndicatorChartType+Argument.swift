import ArgumentParser
import Reports

extension IndicatorChartType: ExpressibleByArgument {}
