package cn.volunteering.domain;

/** The identity or another unique value is already taken. Nothing was stored. */
public final class AlreadyExistsException extends RuntimeException {

    public AlreadyExistsException(String collection, String id, Throwable cause) {
        super(collection + "/" + id + " is taken", cause);
    }
}
