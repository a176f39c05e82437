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
 * Keeps published versions in the platform's database: what an office publishes binds the agencies below, and they must
 * not look into the office's own database for it.
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

    /** A version under an identity of its own. */
    record Kept(String id, PublishedVersion version) {}

    /** Keeps a version. A version is immutable once published, so keeping it again writes the same. */
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
