/// The format of a store's file. Every key starts with the program; tables are STRICT, so a column holds what it says.
///
/// `entry` is the one truth; `timer` and `snapshot` can be made again from it. Moments are milliseconds since 1970,
/// digests 64 hexadecimal digits, and what is JSON is canonical, so the file can be read without this program.
enum Schema {
    /// `MOIM` in ASCII, in the header that `file(1)` reads.
    static let applicationID = 0x4D4F_494D

    static let steps = [SchemaStep(format: 1, sql: first)]

    private static let first = """
        CREATE TABLE program (
            program TEXT NOT NULL PRIMARY KEY
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE entry (
            program TEXT NOT NULL REFERENCES program,
            seq INTEGER NOT NULL CHECK (seq > 0),
            kind TEXT NOT NULL,
            version INTEGER NOT NULL,
            at INTEGER NOT NULL,
            recorded INTEGER NOT NULL,
            actor TEXT,
            command TEXT NOT NULL,
            body TEXT NOT NULL,
            previous TEXT NOT NULL,
            digest TEXT NOT NULL,
            PRIMARY KEY (program, seq)
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER entry_is_final BEFORE UPDATE ON entry
        BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END;
        CREATE TRIGGER entry_stays BEFORE DELETE ON entry
        BEGIN SELECT RAISE(ABORT, 'entries are never removed'); END;

        CREATE TABLE timer (
            program TEXT NOT NULL REFERENCES program,
            id TEXT NOT NULL,
            due INTEGER NOT NULL,
            payload TEXT NOT NULL,
            PRIMARY KEY (program, id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX timer_by_due ON timer (program, due, id);

        CREATE TABLE answer (
            program TEXT NOT NULL REFERENCES program,
            key TEXT NOT NULL,
            command TEXT NOT NULL,
            first_seq INTEGER NOT NULL,
            head_seq INTEGER NOT NULL,
            head_digest TEXT NOT NULL,
            answer TEXT NOT NULL,
            PRIMARY KEY (program, key)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE snapshot (
            program TEXT NOT NULL REFERENCES program,
            version INTEGER NOT NULL,
            head_seq INTEGER NOT NULL,
            head_digest TEXT NOT NULL,
            digest TEXT NOT NULL,
            bytes BLOB NOT NULL,
            PRIMARY KEY (program, version)
        ) STRICT;

        CREATE TABLE blob (
            program TEXT NOT NULL REFERENCES program,
            digest TEXT NOT NULL,
            bytes BLOB NOT NULL,
            PRIMARY KEY (program, digest)
        ) STRICT;

        CREATE TABLE dataset (
            program TEXT NOT NULL REFERENCES program,
            name TEXT NOT NULL,
            community TEXT NOT NULL,
            version INTEGER NOT NULL,
            metadata TEXT NOT NULL,
            PRIMARY KEY (program, name, community, version)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE segment (
            program TEXT NOT NULL,
            name TEXT NOT NULL,
            community TEXT NOT NULL,
            version INTEGER NOT NULL,
            position INTEGER NOT NULL,
            digest TEXT NOT NULL,
            PRIMARY KEY (program, name, community, version, position),
            FOREIGN KEY (program, name, community, version) REFERENCES dataset,
            FOREIGN KEY (program, digest) REFERENCES blob (program, digest)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE person (
            program TEXT NOT NULL REFERENCES program,
            id TEXT NOT NULL,
            kind TEXT NOT NULL,
            fields TEXT NOT NULL,
            PRIMARY KEY (program, id)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE person_name (
            program TEXT NOT NULL,
            name TEXT NOT NULL,
            person TEXT NOT NULL,
            PRIMARY KEY (program, name, person),
            FOREIGN KEY (program, person) REFERENCES person ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX person_name_by_person ON person_name (program, person);
        """
}
