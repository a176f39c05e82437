package cn.volunteering.messaging.store;

import cn.volunteering.domain.DomainEvent;
import cn.volunteering.domain.RegisterRecord;
import cn.volunteering.tenancy.CollectionDefinition;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.core.TypedPropertyPath;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Declares a subject once: its collection and indexes, the order of its lists, the fields by which lists may be sorted
 * and filtered, and its events. The store built from it serves reading, export and the sweep of unsent events.
 *
 * @param <T> the state: a record of the domain
 */
public final class Subject<T> {

    /** The field with the key under which the searchable text is found. */
    static final String SEARCH = "search";

    private static final String IDENTITY = "_id";

    private final Class<T> type;
    private final @Nullable String kind;
    private final Map<String, String> sortable = new LinkedHashMap<>();
    private final Map<String, FilterField> filterable = new LinkedHashMap<>();
    private final Map<Class<? extends DomainEvent>, String> events = new LinkedHashMap<>();
    private CollectionDefinition collection;
    private Sort order = Sort.by(IDENTITY);
    private @Nullable String searchable;

    private Subject(Class<T> type, @Nullable String kind, CollectionDefinition collection) {
        this.type = type;
        this.kind = kind;
        this.collection = collection;
    }

    /** Declares a subject with a separate collection. */
    public static <T> Subject<T> in(String collection, Class<T> type) {
        return new Subject<>(type, null, CollectionDefinition.named(collection));
    }

    /**
     * Declares a register. All registers of a service share one collection and are distinguished by their kind. A
     * natural key is unique within its register.
     */
    public static <T extends RegisterRecord> Subject<T> register(String kind, Class<T> type) {
        return new Subject<>(type, kind, Registers.definition());
    }

    /** Adds an index. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Subject<T> index(TypedPropertyPath<T, ?>... fields) {
        collection = collection.index(Arrays.stream(fields).map(Subject::field).toArray(String[]::new));
        return this;
    }

    /** Adds a unique index over the fields. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Subject<T> unique(TypedPropertyPath<T, ?>... fields) {
        collection = collection.unique(Arrays.stream(fields).map(Subject::field).toArray(String[]::new));
        return this;
    }

    /** Sorts ascending by the first field, then by the next. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Subject<T> ascending(TypedPropertyPath<T, ?>... fields) {
        order = Sort.by(Arrays.stream(fields).map(Subject::field).toArray(String[]::new))
                .and(Sort.by(IDENTITY));
        return this;
    }

    /** Sorts descending. */
    public Subject<T> descending(TypedPropertyPath<T, ?> field) {
        order = Sort.by(field(field), IDENTITY).descending();
        return this;
    }

    /** Allows lists to be sorted by a field. */
    public Subject<T> sortable(String name, TypedPropertyPath<T, ?> field) {
        sortable.put(name, field(field));
        return this;
    }

    /** Allows lists to be filtered by the value of a field. */
    public Subject<T> filterable(String name, TypedPropertyPath<T, ?> field) {
        filterable.put(
                name, new FilterField(field(field), TypedPropertyPath.of(field).getLeafType()));
        return this;
    }

    /** Allows lists to be sorted and filtered by a field. */
    public Subject<T> listed(String name, TypedPropertyPath<T, ?> field) {
        return sortable(name, field).filterable(name, field);
    }

    /** Allows lists to be searched by the characters of a text, their readings and initials. */
    public Subject<T> searchable(TypedPropertyPath<T, String> field) {
        searchable = TypedPropertyPath.of(field).toDotPath();
        return this;
    }

    /** Publishes an event under its type, on the topic of the service. */
    public Subject<T> publishes(String eventType, Class<? extends DomainEvent> payload) {
        events.put(payload, eventType);
        return this;
    }

    /** Returns the name of a field of the state in stored documents. */
    public static <T> String field(TypedPropertyPath<T, ?> field) {
        return "state." + TypedPropertyPath.of(field).toDotPath();
    }

    /** Begins a criterion on a field of the state. */
    public static <T> Criteria where(TypedPropertyPath<T, ?> field) {
        return Criteria.where(field(field));
    }

    Class<T> type() {
        return type;
    }

    @Nullable
    String kind() {
        return kind;
    }

    CollectionDefinition collection() {
        return collection;
    }

    Map<Class<? extends DomainEvent>, String> events() {
        return events;
    }

    /** Returns the path of the searchable text within the state, if there is one. */
    @Nullable
    String searchable() {
        return searchable;
    }

    /** Returns the fields of stored documents by which lists are ordered and found unless a request says otherwise. */
    List<String> listFields() {
        var ordered = order.stream().map(Sort.Order::getProperty).filter(field -> !field.equals(IDENTITY));
        return Stream.concat(ordered, Stream.ofNullable(searchable).map(_ -> SEARCH))
                .toList();
    }

    /** Returns the requested order, extended by the other fields of the default order, so that pages never overlap. */
    Sort order(Sort wanted) {
        Sort requested = Sort.by(wanted.stream().map(this::stored).toList());
        return requested.and(Sort.by(order.stream()
                .filter(own -> requested.getOrderFor(own.getProperty()) == null)
                .toList()));
    }

    private Sort.Order stored(Sort.Order wanted) {
        String name = wanted.getProperty();
        return wanted.withProperty(
                Objects.requireNonNull(sortable.get(name), () -> collection.name() + " cannot be sorted by " + name));
    }

    /** Returns the names of the fields by which lists can be sorted. */
    List<String> sortable() {
        return List.copyOf(sortable.keySet());
    }

    /** Returns the fields by which lists can be filtered, by name. */
    Map<String, FilterField> filterable() {
        return filterable;
    }

    /** Returns the stored field of a declared filter. */
    String filter(String name) {
        return Objects.requireNonNull(filterable.get(name), () -> collection.name() + " cannot be filtered by " + name)
                .path();
    }
}
