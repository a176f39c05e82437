package cn.volunteering.domain;

/** The identity, or something that must be unique, is taken already. Nothing was stored. */
public final class AlreadyExistsException extends RuntimeException {

    public AlreadyExistsException(String collection, String id, Throwable cause) {
        super(collection + "/" + id + " is taken", cause);
    }
}
