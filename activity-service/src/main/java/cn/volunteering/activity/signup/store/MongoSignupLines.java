package cn.volunteering.activity.signup.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static java.util.stream.Collectors.toMap;

import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.signup.AgendaSubject;
import cn.volunteering.activity.signup.SignupLine;
import cn.volunteering.activity.signup.SignupLines;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/**
 * Stores each order as one document {@code {_id: activity, order: [volunteer…]}}. The database server appends and
 * removes volunteers. So no request overwrites the change of another, and none has to be retried, however many arrive
 * at once.
 */
@Component
final class MongoSignupLines implements SignupLines {

    private static final String ORDER = "order";

    private final MongoTemplate mongo;

    MongoSignupLines(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public SignupLine of(Activity activity) {
        return line(activity, lines().find(eq("_id", activity.id().value())).first());
    }

    @Override
    public Map<ActivityId, SignupLine> of(Collection<Activity> activities) {
        var ids = activities.stream().map(activity -> activity.id().value()).toList();
        var documents = new HashMap<String, Document>();
        lines().find(in("_id", ids)).forEach(document -> documents.put(document.getString("_id"), document));
        return activities.stream()
                .collect(toMap(
                        Activity::id,
                        activity -> line(activity, documents.get(activity.id().value()))));
    }

    @Override
    public SignupLine join(Activity activity, VolunteerId volunteer) {
        return appended(activity, volunteer, true)
                .or(() -> appended(activity, volunteer, false))
                .orElseGet(() -> of(activity));
    }

    /**
     * Appends the volunteer. Returns empty if the volunteer is already in the order, or if two requests created the
     * document at once; then it exists and need not be created again.
     */
    private Optional<SignupLine> appended(Activity activity, VolunteerId volunteer, boolean make) {
        Bson without = and(eq("_id", activity.id().value()), ne(ORDER, volunteer.value()));
        var options = new FindOneAndUpdateOptions().upsert(make).returnDocument(ReturnDocument.AFTER);
        try {
            return Optional.ofNullable(
                            lines().findOneAndUpdate(without, Updates.push(ORDER, volunteer.value()), options))
                    .map(document -> line(activity, document));
        } catch (MongoCommandException e) {
            if (ErrorCategory.fromErrorCode(e.getErrorCode()) == ErrorCategory.DUPLICATE_KEY) {
                return Optional.empty();
            }
            throw e;
        }
    }

    @Override
    public SignupLine leave(Activity activity, VolunteerId volunteer) {
        var options = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
        Bson line = eq("_id", activity.id().value());
        return line(activity, lines().findOneAndUpdate(line, Updates.pull(ORDER, volunteer.value()), options));
    }

    private static SignupLine line(Activity activity, @Nullable Document document) {
        List<String> order = document == null ? List.of() : document.getList(ORDER, String.class, List.of());
        return new SignupLine(
                activity.id(),
                activity.plan().capacity(),
                order.stream().map(VolunteerId::new).toList());
    }

    private MongoCollection<Document> lines() {
        return mongo.getCollection(AgendaSubject.LINES);
    }
}
