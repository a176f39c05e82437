package cn.volunteering.tenancy.archive;

import org.bson.Document;

/**
 * What a service does to stored documents that carry sealed personal fields, so that they can be read elsewhere: a sealed
 * text is worth nothing without this service's key. A service that seals nothing declares none.
 */
@FunctionalInterface
public interface PersonalFields {

    /** The document with every sealed field shown as the disclosure allows. May change and return the one it is given. */
    Document shown(String collection, Document stored, Disclosure disclosure);

    /** Of a service that seals nothing. */
    static PersonalFields none() {
        return (_, stored, _) -> stored;
    }
}
