package cn.volunteering.tenancy.audit;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * The witnesses of a service's audit logs and the seals of their broken entries, kept in its platform database, apart from
 * the logs of the tenants.
 */
public final class AuditWitnesses {

    static final String COLLECTION = "audit-witnesses";
    static final String SEALS = "audit-seals";

    private final MongoTemplate platformMongo;

    public AuditWitnesses(MongoTemplate platformMongo) {
        this.platformMongo = platformMongo;
    }

    Optional<AuditWitness> of(String database) {
        return Optional.ofNullable(platformMongo.findById(database, AuditWitness.class, COLLECTION));
    }

    void keep(AuditWitness witness) {
        platformMongo.save(witness, COLLECTION);
    }

    /** Returns the digests of the sealed entries of a log, by position. */
    Map<Long, String> sealsOf(String database) {
        return platformMongo.find(Query.query(Criteria.where("database").is(database)), AuditSeal.class, SEALS).stream()
                .collect(Collectors.toMap(AuditSeal::position, AuditSeal::digest));
    }

    void keep(AuditSeal seal) {
        platformMongo.save(seal, SEALS);
    }
}
