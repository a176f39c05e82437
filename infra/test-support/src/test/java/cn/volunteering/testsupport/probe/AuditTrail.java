package cn.volunteering.testsupport.probe;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import cn.volunteering.tenancy.audit.AuditLog;
import cn.volunteering.tenancy.audit.AuditVerification;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The audit log of an agency, and what someone who can write into its database does to it. */
final class AuditTrail {

    private final TestAgency agency;
    private final AuditLog audit;
    private final MongoTemplate mongo;

    AuditTrail(TestAgency agency, AuditLog audit, MongoTemplate mongo) {
        this.agency = agency;
        this.audit = audit;
        this.mongo = mongo;
    }

    AuditVerification verify() {
        return agency.inside(audit::verify);
    }

    void record(int count) {
        agency.inside(() -> {
            for (int i = 0; i < count; i++) {
                audit.record("hours-confirmed", "activity/a" + i, Map.of("minutes", "120"));
            }
        });
    }

    Document entry(long position) {
        return Objects.requireNonNull(
                agency.inside(() -> log().find(eq("_id", position)).first()));
    }

    /** Removes the entries after a position and returns them. */
    List<Document> cutAfter(long position) {
        return agency.inside(() -> {
            var end =
                    log().find(gt("_id", position)).sort(Sorts.ascending("_id")).into(new ArrayList<>());
            log().deleteMany(gt("_id", position));
            return end;
        });
    }

    void tamper(Consumer<MongoCollection<Document>> deed) {
        agency.inside(() -> deed.accept(log()));
    }

    private MongoCollection<Document> log() {
        return mongo.getCollection(AuditLog.COLLECTION);
    }
}
