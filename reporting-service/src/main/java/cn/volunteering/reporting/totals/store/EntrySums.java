package cn.volunteering.reporting.totals.store;

import static cn.volunteering.reporting.facts.store.FactCollections.ACTIVITY;
import static cn.volunteering.reporting.facts.store.FactCollections.BRANCH;
import static cn.volunteering.reporting.facts.store.FactCollections.ENTRIES;
import static cn.volunteering.reporting.facts.store.FactCollections.EVIDENCE;
import static cn.volunteering.reporting.facts.store.FactCollections.MINUTES;
import static cn.volunteering.reporting.facts.store.FactCollections.SECTION;
import static cn.volunteering.reporting.facts.store.FactCollections.VOLUNTEER;
import static cn.volunteering.reporting.facts.store.FactCollections.YEAR;
import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cn.volunteering.reporting.facts.ActivityId;
import cn.volunteering.reporting.facts.Evidence;
import cn.volunteering.reporting.facts.UnitId;
import cn.volunteering.reporting.facts.VolunteerId;
import cn.volunteering.reporting.totals.PersonKey;
import cn.volunteering.reporting.totals.PersonYear;
import cn.volunteering.reporting.totals.PersonYear.Service;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Sums ledger entries by person and year. */
final class EntrySums {

    private static final Comparator<Service> BY_NAME = comparing(
                    (Service service) -> service.activity().value())
            .thenComparing(service -> service.section().value())
            .thenComparing(service -> String.valueOf(service.branch()))
            .thenComparing(service -> String.valueOf(service.evidence()));

    private static final String ENTRY_COUNT = "entries";
    private static final List<String> KEY = List.of(VOLUNTEER, YEAR, ACTIVITY, SECTION, BRANCH, EVIDENCE);

    private final MongoTemplate mongo;

    /** The service of one person in one activity for one section and branch, with the number of entries. */
    private record Sum(PersonKey person, Service service, long entries) {

        static Sum of(Document row) {
            var key = row.get("_id", Document.class);
            var branch = key.getString(BRANCH);
            var service = new Service(
                    new ActivityId(key.getString(ACTIVITY)),
                    new UnitId(key.getString(SECTION)),
                    branch == null ? null : new UnitId(branch),
                    row.get(MINUTES, Number.class).longValue(),
                    evidence(key.getString(EVIDENCE)));
            var person = new PersonKey(new VolunteerId(key.getString(VOLUNTEER)), key.getInteger(YEAR));
            return new Sum(person, service, row.get(ENTRY_COUNT, Number.class).longValue());
        }
    }

    private static @Nullable Evidence evidence(@Nullable String grade) {
        return grade == null ? null : Evidence.valueOf(grade);
    }

    EntrySums(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** Returns the totals of these people; people without entries have none. */
    List<PersonYear> of(Collection<PersonKey> people) {
        Map<Integer, List<String>> byYear = people.stream()
                .collect(groupingBy(
                        PersonKey::year, mapping(person -> person.volunteer().value(), toList())));
        return byYear.entrySet().stream()
                .flatMap(of -> totals(and(eq(YEAR, of.getKey()), in(VOLUNTEER, of.getValue()))).stream())
                .toList();
    }

    /** Returns the totals of all persons and years. */
    List<PersonYear> all() {
        return totals(empty());
    }

    private List<PersonYear> totals(Bson which) {
        return sums(which).stream().collect(groupingBy(Sum::person)).entrySet().stream()
                .map(entry -> total(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static PersonYear total(PersonKey person, List<Sum> sums) {
        var entries = sums.stream().mapToLong(Sum::entries).sum();
        var services = sums.stream().map(Sum::service).sorted(BY_NAME).toList();
        return new PersonYear(person.volunteer(), person.year(), entries, services);
    }

    private List<Sum> sums(Bson which) {
        var key = new Document();
        KEY.forEach(field -> key.append(field, "$" + field));
        var steps = List.of(match(which), group(key, sum(MINUTES, "$" + MINUTES), sum(ENTRY_COUNT, 1)));
        return mongo.getCollection(ENTRIES).aggregate(steps).map(Sum::of).into(new ArrayList<>());
    }
}
