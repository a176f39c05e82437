package cn.volunteering.scoring.points.store;

import cn.volunteering.scoring.points.PointsPolicies;
import cn.volunteering.scoring.points.PointsPolicy;
import cn.volunteering.scoring.points.PolicyVersion;
import cn.volunteering.scoring.points.PublishedPolicies;
import cn.volunteering.scoring.points.Scope;
import cn.volunteering.tenancy.CollectionDefinition;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.tenancy.mongo.TenantCollections;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Keeps published policies in the platform's database: what an office publishes binds the agencies below, and they must
 * not look into the office's own database for it.
 */
@Component
final class MongoPointsPolicies implements PointsPolicies {

    private static final String COLLECTION = "points-policies";
    private static final String TENANT = "tenant";

    private final MongoTemplate platform;
    private final TenantDirectory tenants;

    /** A version of a policy with the tenant that published it. */
    record Published(String id, TenantId tenant, PolicyVersion policy) {}

    MongoPointsPolicies(@Qualifier("platformMongo") MongoTemplate platformMongo, TenantDirectory tenants) {
        this.platform = platformMongo;
        this.tenants = tenants;
        var definition = CollectionDefinition.named(COLLECTION).index(TENANT);
        new TenantCollections(platformMongo, List.of(definition)).prepare();
    }

    @Override
    public PointsPolicy inForceOn(LocalDate day) {
        var self = tenants.find(TenantScope.tenant()).orElseThrow();
        var unit = new Scope.Unit(self.id(), self.unitType(), self.titles());
        return PointsPolicy.decisive(highestFirst(self, tenants).stream()
                .flatMap(tenant -> publishedBy(tenant.id()).inForce(unit, day).stream()));
    }

    /** The tenant and every office above it. Tenants that oversaw each other would be named once each. */
    static SequencedSet<TenantEntry> highestFirst(TenantEntry self, TenantDirectory tenants) {
        var upwards = new LinkedHashSet<TenantEntry>();
        var next = Optional.of(self);
        while (next.filter(upwards::add).isPresent()) {
            next = next.flatMap(TenantEntry::overseer).flatMap(tenants::find);
        }
        return upwards.reversed();
    }

    private PublishedPolicies publishedBy(TenantId tenant) {
        var query = Query.query(Criteria.where(TENANT).is(tenant.value()));
        return new PublishedPolicies(platform.find(query, Published.class, COLLECTION).stream()
                .map(Published::policy)
                .toList());
    }

    /** A version is immutable once published, so writing it again writes the same. */
    @Override
    public void keep(PolicyVersion published) {
        var tenant = TenantScope.tenant();
        var id = String.join(":", tenant.value(), published.policyId().value(), Integer.toString(published.version()));
        platform.save(new Published(id, tenant, published), COLLECTION);
    }
}
