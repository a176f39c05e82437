package cn.volunteering.scoring.hours.store;

import static cn.volunteering.messaging.store.Subject.field;
import static com.mongodb.client.model.Accumulators.max;
import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.springframework.data.core.TypedPropertyPath.path;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.scoring.hours.ActivityId;
import cn.volunteering.scoring.hours.ActivityService;
import cn.volunteering.scoring.hours.Evidence;
import cn.volunteering.scoring.hours.HoursEntry;
import cn.volunteering.scoring.hours.HoursSubject;
import cn.volunteering.scoring.hours.ServedMinutes;
import cn.volunteering.scoring.hours.ServedYears;
import cn.volunteering.scoring.hours.ServiceRecord;
import cn.volunteering.scoring.hours.ServiceTotals;
import cn.volunteering.scoring.hours.UnitId;
import cn.volunteering.scoring.hours.YearMinutes;
import cn.volunteering.scoring.hours.YearService;
import cn.volunteering.scoring.roster.VolunteerId;
import com.mongodb.client.MongoCollection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Sums the hours ledger in the database. */
@Component
final class MongoServiceTotals implements ServiceTotals {

    private static final String VOLUNTEER = field(HoursSubject.VOLUNTEER);
    private static final String EVIDENCE = field(path(HoursEntry::service).then(ServiceRecord::evidence));
    private static final String SECTION = field(path(HoursEntry::service).then(ServiceRecord::section));
    private static final String ACTIVITY = field(path(HoursEntry::service).then(ServiceRecord::activity));
    private static final String STARTED_AT = field(path(HoursEntry::service).then(ServiceRecord::startedAt));
    private static final String YEAR = field(HoursEntry::year);
    private static final String MINUTES = field(HoursEntry::minutes);

    private static final Comparator<YearMinutes> BY_YEAR =
            Comparator.comparing(YearMinutes::year).thenComparing(YearMinutes::evidence);

    private final MongoTemplate mongo;

    MongoServiceTotals(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** The minutes of a person with one grade of evidence. */
    private record Grade(VolunteerId volunteer, Evidence evidence, long minutes, long entries) {

        static Grade of(Document row) {
            var key = row.get("_id", Document.class);
            return new Grade(
                    new VolunteerId(key.getString("volunteer")),
                    Evidence.valueOf(key.getString("evidence")),
                    row.get("minutes", Number.class).longValue(),
                    row.get("entries", Number.class).longValue());
        }
    }

    @Override
    public List<ServedMinutes> ever(Collection<VolunteerId> people) {
        return sums(in(VOLUNTEER, people.stream().map(VolunteerId::value).toList())).stream()
                .collect(groupingBy(Grade::volunteer))
                .entrySet()
                .stream()
                .map(person -> served(person.getKey(), person.getValue()))
                .toList();
    }

    @Override
    public ServedYears before(VolunteerId person, LocalDate day) {
        var until = Date.from(PlatformCalendar.startOf(day));
        var key = new Document("year", "$" + YEAR).append("evidence", "$" + EVIDENCE);
        var steps = List.of(
                match(and(eq(VOLUNTEER, person.value()), lt(STARTED_AT, until))),
                group(key, sum("minutes", "$" + MINUTES), sum("entries", 1)));
        var rows = hours().aggregate(steps).into(new ArrayList<>());
        return new ServedYears(
                rows.stream()
                        .map(MongoServiceTotals::yearMinutes)
                        .sorted(BY_YEAR)
                        .toList(),
                rows.stream()
                        .mapToLong(row -> row.get("entries", Number.class).longValue())
                        .sum());
    }

    private static YearMinutes yearMinutes(Document row) {
        var key = row.get("_id", Document.class);
        return new YearMinutes(
                key.getInteger("year"),
                Evidence.valueOf(key.getString("evidence")),
                row.get("minutes", Number.class).longValue());
    }

    @Override
    public List<YearService> ofYear(int year) {
        var key = new Document("volunteer", "$" + VOLUNTEER)
                .append("section", "$" + SECTION)
                .append("evidence", "$" + EVIDENCE);
        var steps = List.of(
                match(eq(YEAR, year)), group(key, sum("minutes", "$" + MINUTES), max("last", "$" + STARTED_AT)));
        return hours().aggregate(steps).map(MongoServiceTotals::yearService).into(new ArrayList<>());
    }

    private static YearService yearService(Document row) {
        var key = row.get("_id", Document.class);
        return new YearService(
                new VolunteerId(key.getString("volunteer")),
                new UnitId(key.getString("section")),
                Evidence.valueOf(key.getString("evidence")),
                row.get("minutes", Number.class).longValue(),
                row.getDate("last").toInstant());
    }

    @Override
    public List<ActivityService> ofPerson(VolunteerId person, int year) {
        var key = new Document("activity", "$" + ACTIVITY).append("evidence", "$" + EVIDENCE);
        var steps = List.of(
                match(and(eq(VOLUNTEER, person.value()), eq(YEAR, year))), group(key, sum("minutes", "$" + MINUTES)));
        return hours().aggregate(steps).map(MongoServiceTotals::activityService).into(new ArrayList<>());
    }

    private static ActivityService activityService(Document row) {
        var key = row.get("_id", Document.class);
        return new ActivityService(
                new ActivityId(key.getString("activity")),
                Evidence.valueOf(key.getString("evidence")),
                row.get("minutes", Number.class).longValue());
    }

    @Override
    public Map<UnitId, Long> activitiesBySection(int year) {
        var key = new Document("section", "$" + SECTION).append("activity", "$" + ACTIVITY);
        var steps = List.of(match(eq(YEAR, year)), group(key, sum("minutes", "$" + MINUTES)));
        return hours().aggregate(steps).into(new ArrayList<>()).stream()
                .filter(row -> row.get("minutes", Number.class).longValue() > 0)
                .map(row -> new UnitId(row.get("_id", Document.class).getString("section")))
                .collect(groupingBy(section -> section, counting()));
    }

    private MongoCollection<Document> hours() {
        return mongo.getCollection(HoursSubject.COLLECTION);
    }

    private static ServedMinutes served(VolunteerId volunteer, List<Grade> grades) {
        return new ServedMinutes(
                volunteer,
                grades.stream().collect(toMap(Grade::evidence, Grade::minutes)),
                grades.stream().mapToLong(Grade::entries).sum());
    }

    private List<Grade> sums(Bson which) {
        var key = new Document("volunteer", "$" + VOLUNTEER).append("evidence", "$" + EVIDENCE);
        var steps = List.of(match(which), group(key, sum("minutes", "$" + MINUTES), sum("entries", 1)));
        return hours().aggregate(steps).map(Grade::of).into(new ArrayList<>());
    }
}
