package cn.volunteering.messaging.store;

import java.util.List;

/** A list was to be filtered by something that cannot be a value of the field. */
public final class InvalidFilterException extends RuntimeException {

    private final String field;
    private final transient List<String> allowed;

    InvalidFilterException(String field, List<String> allowed) {
        super("Not a value of " + field);
        this.field = field;
        this.allowed = List.copyOf(allowed);
    }

    /** The name of the filter. */
    public String field() {
        return field;
    }

    /** The values it may have; empty if they cannot be listed. */
    public List<String> allowed() {
        return allowed;
    }
}
