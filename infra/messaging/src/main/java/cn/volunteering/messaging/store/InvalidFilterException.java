package cn.volunteering.messaging.store;

import java.util.List;

/** A request filters a list by a value that the field cannot have. */
public final class InvalidFilterException extends RuntimeException {

    private final String field;
    private final transient List<String> allowed;

    InvalidFilterException(String field, List<String> allowed) {
        super("Not a value of " + field);
        this.field = field;
        this.allowed = List.copyOf(allowed);
    }

    /** Returns the name of the filter. */
    public String field() {
        return field;
    }

    /** Returns the permitted values; empty if they cannot be listed. */
    public List<String> allowed() {
        return allowed;
    }
}
