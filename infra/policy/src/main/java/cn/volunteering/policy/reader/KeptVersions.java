package cn.volunteering.policy.reader;

import cn.volunteering.policy.PublishedVersion;
import cn.volunteering.tenancy.CollectionDefinition;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.mongo.TenantCollections;
import java.util.Collection;
import java.util.List;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Stores published versions in the platform database: the versions of an office bind the agencies below, which must not
 * read the office's own database.
 */
final class KeptVersions {

    private static final String COLLECTION = "published-policies";
    private static final String OWNER = "version.owner";

    private final MongoTemplate platform;

    /** Creates the collection if it is missing. */
    KeptVersions(MongoTemplate platform) {
        this.platform = platform;
        var definition = CollectionDefinition.named(COLLECTION).index(OWNER);
        new TenantCollections(platform, List.of(definition)).prepare();
    }

    /** A version with its own identity. */
    record Kept(String id, PublishedVersion version) {}

    /** Stores a version. Versions are immutable, so storing one again changes nothing. */
    void keep(PublishedVersion version) {
        var id =
                String.join(":", version.owner().value(), version.policy().value(), Integer.toString(version.number()));
        platform.save(new Kept(id, version), COLLECTION);
    }

    /** Returns all versions of the given owners, in any order. */
    List<PublishedVersion> of(Collection<TenantId> owners) {
        var query = Query.query(
                Criteria.where(OWNER).in(owners.stream().map(TenantId::value).toList()));
        return platform.find(query, Kept.class, COLLECTION).stream()
                .map(Kept::version)
                .toList();
    }
}
