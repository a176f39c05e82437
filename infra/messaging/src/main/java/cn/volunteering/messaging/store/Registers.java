package cn.volunteering.messaging.store;

import cn.volunteering.tenancy.CollectionDefinition;

/** The collection that the registers of a service share: documents {@code {_id: kind/entry, kind, key, …}}. */
public final class Registers {

    /** The name of the collection. */
    public static final String COLLECTION = "registers";

    /** The field that says to which register a document belongs. */
    public static final String KIND = "kind";

    /** The unique field of a document: its natural key, or its identity. */
    public static final String KEY = "key";

    private Registers() {}

    /** Returns the beginning of the identities of a register's documents. */
    public static String prefixOf(String kind) {
        return kind + "/";
    }

    /** Returns the collection with its indexes. */
    public static CollectionDefinition definition() {
        return CollectionDefinition.named(COLLECTION).index(KIND).unique(KEY);
    }
}
