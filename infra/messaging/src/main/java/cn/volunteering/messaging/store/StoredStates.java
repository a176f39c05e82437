package cn.volunteering.messaging.store;

import cn.volunteering.domain.NotFoundException;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.EventTypes;
import cn.volunteering.messaging.PublishedEvents;
import cn.volunteering.readings.SearchKey;
import cn.volunteering.tenancy.CollectionDefinition;
import com.mongodb.client.MongoCollection;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Reads the states of one {@link Subject}, each of which is one document: by identity, and as lists with the order and
 * the filters that the subject declares.
 *
 * @param <T> the state: a record of the domain
 */
public abstract sealed class StoredStates<T> implements PublishedEvents permits StoredAggregates, LedgerStore {

    private final Subject<T> subject;
    private final EventTypes events;
    private final MongoTemplate mongo;
    private final StateDocuments<T> documents;

    StoredStates(Subject<T> subject, EventTypes events, MongoTemplate mongo) {
        this.subject = subject;
        this.events = events;
        this.mongo = mongo;
        this.documents = new StateDocuments<>(subject, mongo.getConverter());
    }

    CollectionDefinition collection() {
        return subject.collection();
    }

    final MongoTemplate mongo() {
        return mongo;
    }

    final StateDocuments<T> documents() {
        return documents;
    }

    final MongoCollection<Document> stored() {
        return mongo.getCollection(name());
    }

    /** Returns the name of the collection. */
    final String name() {
        return subject.collection().name();
    }

    @Override
    public EventTypes events() {
        return events;
    }

    /** Returns the state with the given identity, or empty if there is none. */
    public Optional<Versioned<T>> find(String id) {
        return Optional.ofNullable(stored().find(documents.byId(id)).first()).map(documents::read);
    }

    /** @throws NotFoundException if the bound tenant has no such state */
    public Versioned<T> get(String id) {
        return find(id).orElseThrow(() -> new NotFoundException(name(), id));
    }

    /** Returns the existing states with the given identities, in any order. */
    public List<Versioned<T>> findAll(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : list(Query.query(documents.byIds(ids)));
    }

    /**
     * Reads a filter from the parameters of a request; parameters that are not declared as filters are ignored.
     *
     * @throws InvalidFilterException if a text cannot be a value of its field
     */
    public Filter filter(Map<String, String> parameters) {
        var filter = Filter.NONE;
        for (var declared : subject.filterable().entrySet()) {
            String text = parameters.getOrDefault(declared.getKey(), "");
            FilterField field = declared.getValue();
            if (!text.isBlank() && !field.accepts(text)) {
                throw new InvalidFilterException(declared.getKey(), field.values());
            }
            filter = filter.with(declared.getKey(), text.isBlank() ? null : field.stored(text));
        }
        return filter;
    }

    /** Returns the type of the states. */
    public Class<T> type() {
        return subject.type();
    }

    /** Returns the names of the fields by which lists can be sorted. */
    public List<String> sortableFields() {
        return subject.sortable();
    }

    /** Returns the fields by which lists can be filtered, by name, in the order of their declaration. */
    public Map<String, FilterField> filters() {
        return Collections.unmodifiableMap(subject.filterable());
    }

    /**
     * Returns one page of a list, in the order of the subject unless the request names another.
     */
    public Page<Versioned<T>> page(Filter filter, Pageable page) {
        return page(filter.criteria(subject::filter), page);
    }

    /**
     * Returns one page of the states that match the filter and have the characters, readings or initials of the query in
     * their searchable text.
     *
     * @param query {@code null} or blank to find all
     */
    public Page<Versioned<T>> page(Filter filter, @Nullable String query, Pageable page) {
        var selected = filter.criteria(subject::filter);
        return query == null || query.isBlank()
                ? page(selected, page)
                : page(new Criteria().andOperator(selected, containing(query)), page);
    }

    /**
     * Returns one page of the states that match the given criteria.
     */
    public Page<Versioned<T>> page(Criteria criteria, Pageable page) {
        var query = Query.query(documents.ofSubject(criteria));
        var ordered = PageRequest.of(page.getPageNumber(), page.getPageSize(), subject.order(page.getSort()));
        long total = mongo.count(query, name());
        return new PageImpl<>(list(query.with(ordered)), page, total);
    }

    /**
     * Returns the criteria for states whose searchable text has the given characters, readings or initials. Reads the keys
     * of all states of the subject, so that no query can take more time than that.
     */
    public Criteria containing(String query) {
        var finds = SearchKey.finding(query);
        var keys = Query.query(documents.ofSubject(new Criteria()));
        keys.fields().include(Subject.SEARCH);
        var ids = mongo.find(keys, Document.class, name()).stream()
                .filter(each -> finds.test(Objects.requireNonNullElse(each.getString(Subject.SEARCH), "")))
                .map(each -> each.getString("_id"))
                .toList();
        return new Criteria().orOperator(Criteria.where("_id").in(ids), literally(query));
    }

    /** Returns the criteria for the text as it stands, which also finds states that were stored without a key. */
    private Criteria literally(String query) {
        String field = StateDocuments.STATE + "." + Objects.requireNonNull(subject.searchable(), name());
        return Criteria.where(field).regex(Pattern.quote(query.strip()), "i");
    }

    /** Returns all states that match. Only for sets that are known to be small. */
    public List<Versioned<T>> findAll(Criteria criteria) {
        return list(Query.query(documents.ofSubject(criteria)));
    }

    /** Returns the states that a query with its own order and limit finds. Not for a shared collection. */
    public List<Versioned<T>> list(Query query) {
        return mongo.find(query, Document.class, name()).stream()
                .map(documents::read)
                .toList();
    }

    /** Returns whether any state matches. */
    public boolean exists(Criteria criteria) {
        return mongo.exists(Query.query(documents.ofSubject(criteria)), name());
    }

    /** Returns the number of states that match. */
    public long count(Criteria criteria) {
        return mongo.count(Query.query(documents.ofSubject(criteria)), name());
    }
}
