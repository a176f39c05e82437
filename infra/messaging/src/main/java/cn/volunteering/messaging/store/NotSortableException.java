package cn.volunteering.messaging.store;

import java.util.Set;
import java.util.TreeSet;

/** A list was to be sorted by a field that its subject does not declare as sortable. */
public final class NotSortableException extends RuntimeException {

    private final String field;
    private final transient Set<String> allowed;

    NotSortableException(String field, Set<String> allowed) {
        super("Not sortable by " + field);
        this.field = field;
        this.allowed = new TreeSet<>(allowed);
    }

    /** The field that was asked for. */
    public String field() {
        return field;
    }

    /** The fields that the list can be sorted by. */
    public Set<String> allowed() {
        return Set.copyOf(allowed);
    }
}
