package cn.volunteering.tenancy.audit;

import java.util.Optional;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The witnesses of a service's audit logs, kept in its platform database, apart from the logs of the tenants. */
public final class AuditWitnesses {

    static final String COLLECTION = "audit-witnesses";

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
}
