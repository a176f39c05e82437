package cn.volunteering.policy.reader;

import cn.volunteering.policy.PublishedVersion;
import cn.volunteering.tenancy.CollectionDefinition;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.mongo.TenantCollections;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /**
     * A version with its own identity.
     *
     * @param text {@code null} in documents of earlier releases
     */
    record Kept(
            String id, PublishedVersion version, @Nullable DocumentText text) {}

    /** Stores a version. Versions are immutable, so storing one again changes nothing. */
    void keep(PublishedVersion version, DocumentText text) {
        var id =
                String.join(":", version.owner().value(), version.policy().value(), Integer.toString(version.number()));
        platform.save(new Kept(id, version, text), COLLECTION);
    }

    /** Returns all versions of the given owners, in any order. */
    List<PublishedVersion> of(Collection<TenantId> owners) {
        return all(owners).map(Kept::version).toList();
    }

    /** Returns the words of all versions of the given owners. */
    CitedTexts textsOf(Collection<TenantId> owners) {
        return new CitedTexts(all(owners)
                .filter(kept -> kept.text() != null)
                .collect(Collectors.toMap(KeptVersions::document, Kept::text, (one, _) -> one)));
    }

    private static CitedTexts.Document document(Kept kept) {
        return new CitedTexts.Document(kept.version().policy(), kept.version().number());
    }

    private Stream<Kept> all(Collection<TenantId> owners) {
        var query = Query.query(
                Criteria.where(OWNER).in(owners.stream().map(TenantId::value).toList()));
        return platform.find(query, Kept.class, COLLECTION).stream();
    }
}
