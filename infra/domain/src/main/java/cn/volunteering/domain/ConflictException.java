package cn.volunteering.domain;

/** Someone else changed the aggregate since it was read. Reading it again and deciding anew may succeed. */
public final class ConflictException extends RuntimeException {

    public ConflictException(String collection, String id) {
        super(collection + "/" + id + " was changed in the meantime");
    }
}
