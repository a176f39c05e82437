package cn.volunteering.domain;

/** The aggregate changed since it was read. Reading it again and repeating the decision may succeed. */
public final class ConflictException extends RuntimeException {

    public ConflictException(String collection, String id) {
        super(collection + "/" + id + " was changed in the meantime");
    }
}
