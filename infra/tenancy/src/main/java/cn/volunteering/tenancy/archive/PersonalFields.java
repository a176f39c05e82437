package cn.volunteering.tenancy.archive;

import org.bson.Document;

/**
 * Prepares stored documents with sealed personal fields for an export, so that they can be read elsewhere: a sealed
 * text is useless without this service's key. A service that seals nothing declares none.
 */
@FunctionalInterface
public interface PersonalFields {

    /**
     * Returns the document with every sealed field shown as the disclosure allows. May modify and return its argument.
     */
    Document shown(String collection, Document stored, Disclosure disclosure);

    /** Returns an instance for a service that seals nothing. */
    static PersonalFields none() {
        return (_, stored, _) -> stored;
    }
}
