package cn.volunteering.messaging.store;

import java.util.Set;
import java.util.TreeSet;

/** A request sorts by a field that the subject does not declare as sortable. */
public final class NotSortableException extends RuntimeException {

    private final String field;
    private final transient Set<String> allowed;

    NotSortableException(String field, Set<String> allowed) {
        super("Not sortable by " + field);
        this.field = field;
        this.allowed = new TreeSet<>(allowed);
    }

    /** Returns the requested field. */
    public String field() {
        return field;
    }

    /** Returns the fields by which the list can be sorted. */
    public Set<String> allowed() {
        return Set.copyOf(allowed);
    }
}
