// swift-tools-version: 6.2
import PackageDescription

// The house, bottom floor first: a module may import only modules named above it.
// `Values` holds what every floor shares and knows nothing of programs.
let package = Package(
    name: "moim",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "moim", targets: ["moim"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .target(name: "Values", dependencies: [.product(name: "Crypto", package: "swift-crypto")]),

        .systemLibrary(name: "CLua", providers: [.apt(["liblua5.4-dev"]), .brew(["lua@5.4"])]),
        // The archive, not the shared library: calls are faster, and a binary runs the Lua that it was tested with.
        .target(
            name: "CLuaGuard", dependencies: ["CLua"],
            linkerSettings: [
                .linkedLibrary(":liblua5.4.a", .when(platforms: [.linux])),
                .linkedLibrary("lua5.4", .when(platforms: [.macOS])),
            ]),
        .systemLibrary(
            name: "CCommonMark",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"])]),
        // Archives, for the same reason.
        .target(
            name: "CommonMark", dependencies: ["CCommonMark"],
            linkerSettings: [
                .linkedLibrary(":libcmark-gfm-extensions.a", .when(platforms: [.linux])),
                .linkedLibrary(":libcmark-gfm.a", .when(platforms: [.linux])),
                .linkedLibrary("cmark-gfm-extensions", .when(platforms: [.macOS])),
                .linkedLibrary("cmark-gfm", .when(platforms: [.macOS])),
            ]),
        .target(name: "LuaRuntime", dependencies: ["Values", "CLuaGuard"]),
        .target(name: "LuaSyntax", dependencies: ["Values"]),

        .target(name: "Statecharts", dependencies: ["Values", "LuaSyntax"]),
        .target(name: "SCXML", dependencies: ["Values", "LuaSyntax", "Statecharts"]),

        .target(name: "Tables", dependencies: ["Values"]),
        // Boost.Math, headers only, behind a C face: Swift sees no C++.
        .target(name: "CSpecialFunctions"),
        .target(name: "Statistics", dependencies: ["Values", "CSpecialFunctions"]),
        .target(name: "Formats", dependencies: ["Values", "Tables"]),

        .systemLibrary(
            name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]),
        .target(name: "Archives", dependencies: ["Values", "CArchive"]),

        .target(name: "ProgramModel", dependencies: ["Values", "Statecharts", "Tables", "Statistics"]),
        .target(
            name: "Definitions",
            dependencies: ["Values", "Statecharts", "ProgramModel", .product(name: "Yams", package: "Yams")]),
        .target(name: "Shipped", plugins: ["EmbedTexts"]),
        .target(
            name: "Scripting",
            dependencies: [
                "Values", "LuaRuntime", "LuaSyntax", "Statecharts", "Tables", "Statistics", "Formats", "ProgramModel",
            ]),

        .target(
            name: "Journal",
            dependencies: ["Values", .product(name: "GRDB", package: "GRDB.swift")]),
        .target(
            name: "Engine",
            dependencies: [
                "Values", "CommonMark", "Statecharts", "SCXML", "Tables", "Statistics", "Formats", "Archives",
                "ProgramModel",
                "Definitions", "Shipped", "Scripting", "Journal",
            ]),
        .target(
            name: "Reports",
            dependencies: [
                "Values", "CommonMark", "Statecharts", "Statistics", "Tables", "ProgramModel",
                .product(name: "Mustache", package: "swift-mustache"),
            ]),
        .target(
            name: "Commands",
            dependencies: [
                "Values", "Statecharts", "SCXML", "Tables", "Statistics", "Formats", "ProgramModel", "Definitions",
                "Shipped", "Scripting", "Journal", "Engine", "Reports",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .executableTarget(name: "moim", dependencies: ["Commands"]),

        .executableTarget(name: "bench", dependencies: ["Values", "LuaRuntime", "Statecharts", "Scripting"]),

        .executableTarget(name: "embed-texts"),
        .plugin(name: "EmbedTexts", capability: .buildTool(), dependencies: ["embed-texts"]),

        .testTarget(name: "ValuesTests", dependencies: ["Values"]),
        .testTarget(name: "CommonMarkTests", dependencies: ["CommonMark", "Values"]),
        .testTarget(name: "LuaRuntimeTests", dependencies: ["LuaRuntime", "Values"]),
        .testTarget(name: "LuaSyntaxTests", dependencies: ["LuaSyntax", "Values"]),
        .testTarget(name: "StatechartsTests", dependencies: ["Statecharts", "Values"]),
        .testTarget(
            name: "SCXMLTests",
            dependencies: [
                "SCXML", "Definitions", "Engine", "LuaRuntime", "Scripting", "Shipped", "Statecharts", "Values",
            ]),
        .testTarget(name: "TablesTests", dependencies: ["Tables", "Values"]),
        .testTarget(name: "StatisticsTests", dependencies: ["Statistics", "Values"]),
        .testTarget(
            name: "FormatsTests", dependencies: ["Formats", "Tables", "Values"], exclude: ["Fixtures"]),
        .testTarget(name: "ArchivesTests", dependencies: ["Archives", "CArchive", "Values"]),
        .testTarget(name: "ProgramModelTests", dependencies: ["ProgramModel", "Statecharts", "Tables", "Values"]),
        .testTarget(
            name: "DefinitionsTests",
            dependencies: ["Definitions", "ProgramModel", "Statecharts", "Shipped", "Values"],
            exclude: ["Documents"]),
        .testTarget(
            name: "ScriptingTests",
            dependencies: [
                "Scripting", "ProgramModel", "Tables", "Formats", "LuaRuntime", "Shipped", "Statecharts", "Values",
            ],
            exclude: ["Fixtures"]),
        .testTarget(
            name: "JournalTests", dependencies: ["Journal", "Values", .product(name: "GRDB", package: "GRDB.swift")]),
        .testTarget(
            name: "EngineTests",
            dependencies: [
                "Engine", "Journal", "LuaRuntime", "ProgramModel", "Definitions", "Scripting", "Statecharts", "Tables",
                "Values",
            ]),
        .testTarget(
            name: "ReportsTests",
            dependencies: ["Reports", "CommonMark", "ProgramModel", "Statecharts", "Statistics", "Values"]),
        .testTarget(
            name: "CommandTests",
            dependencies: [
                "Archives", "Commands", "Definitions", "Engine", "Journal", "LuaRuntime", "ProgramModel", "Reports",
                "Statecharts", "Values", "moim",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            exclude: ["Fixtures", "Histories", "Transcripts", "Snapshots"]),
    ],
    cLanguageStandard: .c17,
    cxxLanguageStandard: .cxx17
)

let inC = ["CLuaGuard", "CSpecialFunctions"]
for target in package.targets
where target.type != .system && target.type != .plugin && !inC.contains(target.name) {
    target.swiftSettings = [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .treatAllWarnings(as: .error),
    ]
}
